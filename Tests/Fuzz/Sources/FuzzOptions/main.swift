// SPDX-License-Identifier: Apache-2.0

import FuzzTargets

/// Called by libFuzzer for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.options.run(data, count)
  return 0
}

/// Called by libFuzzer to change an input in place: every second time byte by byte, else line by line, with options
/// that its lines give.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt
) -> Int {
  if seed % 2 == 0 { return mutateBytes(data, count, limit) }
  var mutator = LineMutator(seed: seed)
  let input = Array(UnsafeBufferPointer(start: data, count: count))
  return copy(mutator.guided(input, limit: limit), to: data, limit)
}

/// libFuzzer's own mutator.
@_silgen_name("LLVMFuzzerMutate")
func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

private func copy(
  _ bytes: [UInt8], to output: UnsafeMutablePointer<UInt8>, _ limit: Int
) -> Int {
  for (index, byte) in bytes.prefix(limit).enumerated() { output[index] = byte }
  return min(bytes.count, limit)
}
