// SPDX-License-Identifier: Apache-2.0

extension Array {
  /// One element so often.
  ///
  /// The initializers of the standard library that make storage are not specialized: for each array they
  /// ask the runtime for a type, which takes as long as a line of text.
  init(filledWith element: Element, count: Int) {
    self.init()
    append(contentsOf: repeatElement(element, count: count))
  }

  /// What is put into room for so many elements.
  init(room capacity: Int, _ body: (inout OutputSpan<Element>) -> Void) {
    self.init()
    // All empty arrays share one storage, whose count would be written: to it, and by several threads.
    if capacity == 0 { return }
    append(addingCapacity: capacity) { body(&$0) }
  }
}
