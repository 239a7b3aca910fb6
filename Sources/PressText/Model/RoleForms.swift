// SPDX-License-Identifier: Apache-2.0

/// Specs/role-forms.tsv: roles that are printed in two ways, as label keys.
package enum RoleForms {
  /// The role that a form stands for; other roles stand for themselves.
  static func role(of key: String) -> String { roles[key] ?? key }

  /// The rows of the file.
  package static let roles: [String: String] = [
    "a": "answer",
    "ans": "answer",
    "answers": "answer",
    "cavablar": "cavab",
    "dpm": "deputy prime minister",
    "minister for foreign affairs": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "pm": "prime minister",
    "q": "question",
    "qn": "question",
    "ques": "question",
    "questions": "question",
    "suallar": "sual",
    "vp": "vice president",
    "вопросы": "вопрос",
    "генсек": "генеральный секретарь",
    "замминистра": "заместитель министра",
    "ответы": "ответ",
    "премьер": "премьер министр",
  ]
}
