// SPDX-License-Identifier: Apache-2.0

import FuzzTargets

/// Called by libFuzzer for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.roundtrip.run(data, count)
  return 0
}
