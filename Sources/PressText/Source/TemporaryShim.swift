extension Analysis { var sourceDiagnostics: [Diagnostic] { [] } }
