// SPDX-License-Identifier: Apache-2.0

/// Copies bytes.
func copy(of bytes: Span<UInt8>) -> [UInt8] {
  unsafe bytes.withUnsafeBufferPointer { buffer in unsafe Array(buffer) }
}
