// SPDX-License-Identifier: Apache-2.0

/// Lines of one sort, and near misses of it.
///
/// All names are invented.
package struct LinePool {
  /// Lines, in which `{name}` stands for one of the fillers of that name.
  package var templates: [String]

  package func line(_ random: inout ReferenceCorpus.Random) -> String {
    var line = Self.filled(random.pick(templates), &random)
    switch random.below(24) {
    case 0: line = line.replacing(" ", with: "  ")
    case 1: line = line.replacing(" ", with: "\u{A0}")
    case 2: line = line.uppercased()
    case 3: line = line.lowercased()
    case 4: line = line.replacing(":", with: " : ")
    case 5: line = line.replacing("'", with: "’")
    case 6: line = "“" + line + "”"
    case 7:
      line += random.pick([
        ".", "?", "!", ":", "…", " -", ")", "。", "\u{37E}", " ", ";", "\"",
      ])
    case 8: line = random.pick(["- ", "• ", "(", "# ", "* ", "–", "\u{FEFF}", "[", "> "]) + line
    default: break
    }
    return line
  }

  private static func filled(
    _ template: String, _ random: inout ReferenceCorpus.Random
  ) -> String {
    var line = ""
    let parts = template.split(separator: "{", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let sides = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard index > 0, sides.count == 2, let values = fillers[String(sides[0])] else {
        line += part
        continue
      }
      line += filled(random.pick(values), &random) + sides[1]
    }
    return line
  }

  private static let fillers: [String: [String]] = [
    "name": [
      "Ada Kern", "Leyla Quliyeva", "Юна Ветрова", "Jan van der Brook", "İlqar Səmədov",
      "Tom O'Dell", "A. B. Kern", "Ingrid Nord-Lund", "高橋はる", "Mara", "ADA KERN",
      "Эльмар оглы Вагиф",
    ],
    "role": [
      "President", "Prime Minister", "Moderator", "Q", "A", "Question", "Reporter 2", "Ведущий",
      "Вопрос", "Ответ", "Müxbir", "Aparıcı", "Secretary-General", "Host",
      "Minister of Foreign Affairs", "Ms.", "Г-н", "Cənab", "Audience Member #3", "The Interpreter",
      "Journalist", "Answer",
    ],
    "word": [
      "bridge", "harbour", "the", "Nordland", "treaty", "and", "мост", "körpü", "we", "agree",
      "2031", "ferry,", "Quill Bay", "договор", "at 10:30", "isn't", "“so called”", "橋",
    ],
    "words": ["{word} {word} {word}", "{word} {word}", "{word}", "{word} {word} {words}"],
    "end": [".", "?", "!", "", "…", ":", ".”", ".)", "?!", ";", "。", ".»", "..."],
    "sentence": [
      "The {words} {words}.", "We {words}, {words}.", "Is {words} {words}?", "Мы {words}.",
    ],
    "text": [
      "{sentence} {sentence} {sentence}", "{sentence} {sentence} {text}",
      "{sentence} {sentence} {sentence} {sentence} {sentence} {sentence} {sentence} {sentence}",
    ],
    "month": ["March", "марта", "mart", "May", "дек", "Sept", "dekabr", "August", "Февраль"],
    "day": ["1", "14", "31", "03", "30", "3rd", "2."],
    "year": ["2031", "2024", "1999", "31", "20311"],
    "time": [
      "19:00", "9.30", "7 pm", "12:05 a.m.", "25:00", "10:15:59", "13:00 pm", "0 pm", "saat 9:15",
    ],
    "zone": [
      "UTC", "(GMT+4)", "+04:00", "по Москве", "EST", "Z", "UTC +3", "Baku time", "МСК", "-0330",
    ],
    "outlet": [
      "Nord News", "the Quill Bay Herald", "Radio Nord", "Nordland TV", "«Северный вестник»", "BBC",
      "Channel 5", "the Daily Fern", "Nord",
    ],
    "speech": ["{sentence}", "{text}", "{words}", "Yes", "No.", "Да.", "Bəli.", "Why {words}?"],
  ]
}

extension LinePool {
  package static let all = [
    labels, labels, labels, fewLabels, bareLabels, dashes, dashes, text, text, titles, titles,
    furniture, furniture, dates, dates, introductions, marks, oddities, longLines, weakLabels,
    weakLabels, layouts, layouts, layouts,
  ]

  /// Labels without a colon, and with something before it or behind it.
  static let weakLabels = LinePool(templates: [
    "Q {sentence}", "Q. {sentence}", "A. {text}", "A {sentence}", "QUESTION. {sentence}",
    "ANSWER. {text}", "A. KERN.- {sentence}", "T. LIND.— {text}", ".- {sentence}",
    "MR. LIND.- {sentence}", "KERN – {sentence}", "{name} – {sentence}", "{name} - {words}",
    "[{name}] {sentence}", "({role}) {speech}", "（記者）{speech}", "(問)", "（答）", "({name})",
    "[Ada Kern]", "{name}", "{name}", "Ada Kern", "TOM LIND", "{name} 10:15", "{name} (00:12:30)",
    "Ada Kern 00:12", "[00:01:02] {name}: {sentence}", "10:15 {name}: {speech}",
    "**{name}:** {speech}", "**{name}**: {speech}", "*{role}:* {speech}", "__{name}__: {words}",
    "**Ada Kern:** {sentence}", "1. {name}: {speech}", "(Laughter.) {name}: {sentence}",
    "{name}, Mayor – {words}", "{role}.", "{role}. {sentence}", "{name} -", "{name}: - {speech}",
    "Ada Kern, Mayor of Norden – {words}", "- A. KERN. {sentence}", "- QUESTION. {sentence}",
    "{name}:\u{200B}", "{name} (10:15): {speech}", "{name}: (10:15) {speech}",
  ])

  /// What stands around an article and in it besides: fields, trails, rows of links, teasers, page numbers.
  static let layouts = LinePool(templates: [
    "---", "title: {words} {words}", "Title = {words}", "author: {name}", "date: 2031-03-14",
    "tags: {words}", "{words} | {words} | {words}.", "{word} | {word} | {word}{end}",
    "{word} | {word} | {words} {words} {words} {words} {words}{end}", "{text} | {word} | {word}",
    "{word} | {text}", "Home > {word} > {words} {words}", "Nord > Bay", "{words} » {words}",
    "{text} […]", "{sentence}..", "{words}…)", "**{sentence}**", "**{words}?**", "“{text}”",
    "«{sentence}»", "„{sentence}“", "{words} {words} | Nord News",
    "Mara and Ada Kern met the press in Quill Bay | Nord News", "{words} {words} - {outlet}",
    "Ada Kern and Tom Nord met the press in Quill Bay - {outlet}", "Interview: {words} {words}",
    "Press conference of {name}, {year}", "Transcript of the press conference",
    "Minutes of {words}",
    "Present:", "{name} – {role}", "Ada Kern, {role}", "1", "2", "3", "4", "7", "12",
    "NORDEN, {month} {day} ({outlet}) — {text}", "КИЇВ. {day} {month}. {sentence}",
    "NORDEN ({outlet}) - {sentence}", "{words} {words} {year}", "{words} {year}.", "image.jpg",
    "![{words}](a.png)", "{words}.webp", "!x.gif", "© {name}", "© {outlet} {year}", "- {words};",
    "- {word};", "{word}, {word}, {word}, {word}, {word}, {words}",
    "{word}-{word}-{word}-{word}-{word}-{word} {words} {words}", "NordNewsBayTvAll on the bridge",
    "{sentence} (Applause)", "{sentence} (Laughter.)", "… {words}", "by {name}",
    "{name}, {name}, {name}", "Updated: {day} {month} {year}", "Last updated {time}",
    "Τι είναι {words};", "ما هو {word}؟", "{sentence} {sentence} | {word} | {word}.",
    "{words} {words} {words} {words} {words}!", "{name} {role}", "1. {sentence}", "a) {words}",
    "By {name}, {day} {month} {year}", "{day} {month} {year} | {name}", "{month} {day}",
    "{time} {name}", "End of the interview", "Read also: {sentence}", "{outlet}",
  ])

  static let labels = LinePool(templates: [
    "{name}: {speech}", "{role}: {speech}", "{role} {name}: {speech}", "{role}: {text}",
    "MODERATOR: {speech}", "MODERATOR: {sentence}", "Ada Kern: {sentence}", "Q: {speech}",
    "A: {speech}", "{name}, {role}: {speech}", "{name} ({outlet}): {speech}", "Ada Kern : {speech}",
    "Ada-Kern: {sentence}", "ADA KERN (Nordland): {sentence}", "{name} said: {speech}",
    "He said: {speech}", "Tags: {words}", "Note: {speech}", "{words}: {speech}", "Source: {outlet}",
    "{name}：{speech}", "{name}: {words}", "{role} {name} on {words}: {words}", "Kern, A.: {speech}",
    "On Monday: {speech}", "Ada Kern on Monday: {words}", "Q2: {speech}", "Question #2: {speech}",
    "Reporter 12: {speech}", "President of the Republic of Nordland {name}: {speech}",
    "The {words}: {speech}", "Ada Kern (speaking {word}): {sentence}", "“Ada Kern”: {sentence}",
  ])

  static let fewLabels = LinePool(templates: [
    "Ada Kern: {sentence}", "ADA KERN: {speech}", "MODERATOR: {sentence}", "President: {sentence}",
    "President Ada Kern: we will build the bridge", "Mr. Nord: {sentence}", "Q: {sentence}",
    "A: {sentence}", "Moderator:", "Leyla Quliyeva: {words}",
  ])

  static let bareLabels = LinePool(templates: [
    "{name}:", "{role}:", "{role} {name}:", "MODERATOR:", "Ada Kern:", "Q:", "{words}:", "Tags:",
    "He said:", "{name} ({outlet}):", "{name} :", "Question 3:", "{sentence}", "{date}",
    "(Laughter.)", "14 March 2031", "By Ada Kern", "***", "- Yes.", "Photo: Ada Kern", "{word}",
    "© 2031 Nord News",
  ])

  static let dashes = LinePool(templates: [
    "- {speech}", "– {speech}", "— {sentence}", "-{word} {words}.", "-5 degrees", "-- {words}",
    "―{text}", "- {words}?", "Is {words} {words}?", "{sentence}", "- {text}",
    "What {words} {words}?", "-\u{A0}{words}",
  ])

  static let text = LinePool(templates: [
    "{sentence}", "{text}", "{text}", "{text} {text}", "{sentence} {sentence}",
    "“{sentence}” {sentence}", "{words} {words} {words}{end}", "{text}{end}", "{words}{end}",
    "{sentence} {name} {words}",
    "{words} {words} {words} {words} {words} {words} {words} {words}{end}",
    "{word}. {word}. {word}", "1. {words} {words}", "{sentence} 「{words}」。", "{words}。{words}",
    "{word}! “{words}",
  ])

  static let titles = LinePool(templates: [
    "{words} {words}", "{name}: {words} {words} {words}", "{words} {words} {words} {words}",
    "{word}", "{name} and {name} held a meeting in Quill Bay",
    "Ada Kern and Tom Nord met the press in Quill Bay", "World", "Politics", "{words}?",
    "{words} {words}!", "Мост через пролив построят к 2031 году",
    "Körpü haqqında danışıqlar başa çatdı", "{words}: {words}", "About the bridge:",
    "E\u{301}lan of the bridge in Quill Bay", "Elan of the bridge in Quill Bay",
    "Bridge number ٣ of Quill Bay opens", "Bridge number of Quill Bay opens",
    "橋について",
    "Ada Kern and Tom Nord met the press in Quill Bay!",
    "ADA KERN AND TOM NORD MET THE PRESS IN QUILL BAY", "one two three four five six seven eight",
    "One", "Twenty-eight columns it has 28",
  ])

  static let furniture = LinePool(templates: [
    "Share", "Paylaş", "Views: 247", "Views: 1,204", "Read: 12 345", "Baxış: 7", "Follow us",
    "Print", "© 2031 Nord News. All rights reserved.", "Copyright © {outlet}", "www.nord.example",
    "WWW.", "a@b.c", "https://nord.example/a", "mail@nord.example", "@nord", "mail@nord",
    "gallery-photogallery-photogallery-photo", "abcabcab", "aaaaaaaaa", "abababab", "Photo: {name}",
    "Photo by {name}.", "Photo ©Nord", "Фото: {name}", "By {name}", "By {name}.", "By: {name}",
    "Автор: {name}", "Bystander {name}", "Text: {words}", "Any use of materials {words}",
    "Category: {words}", "Also read: {words}", "Ana səhifə / {words}", "5 minutes ago",
    "3,000 views", "1.2.3 views", "1, 2 views", "10 \u{A0} 000 views", "Viewed 5 times",
    "Page 1 of 12", "00:00 / 00:00", "Копировать ссылку", "Ссылка скопирована", "copy link",
    "Ardını oxu", "Image source, {name}", "Image source", "Credits: {name}", "FILE PHOTO {words}",
    "Read more", "READ MORE ›",
  ])

  static let dates = LinePool(templates: [
    "{day} {month} {year}", "{month} {day}, {year}", "{day} {month} {year}, {time}", "{time}",
    "{day} {month} {year} {time} {zone}", "Published: {day} {month} {year}", "2031-03-14",
    "2031-13-40", "14/03/2031", "03/04/2031", "3/3/2031", "14.03.2031", "31.02.2031 {time}",
    "03-04-2031, {time}", "Monday, {month} {day}, {year}", "Quill Bay, {day} {month} {year}",
    "Quill Bay, {day} {month} {year}, Nordport.",
    "{day} {month} {year}, Quill Bay.", "{time} {day} {month} {year}", "{time} | {day}.03.2031",
    "{day} {month} {year} г.", "2031-03-14T19:00", "{day} {month} {year}-ci il",
    "Опубликовано {day} {month} {year} в {time}", "29.02.2023", "29.02.2024", "On {day} {month}",
    "{time} {zone}", "{day} of {month} {year} (Monday)", "Дата: {day} {month} {year}",
    "Updated at {time}", "2031-03-14 at {time} ({zone})", "{month} {year}", "We met on 3 May 2031.",
    "Yenilənib: 14 mart 2031, 19:00", "14th March, 2031", "5 May 2031 12:30 (Wed)", "24:00",
    "12 am", "12 pm",
  ])

  static let introductions = LinePool(templates: [
    "MODERATOR: {sentence}", "{name} from {outlet}. {sentence}", "My name is {name}. {sentence}",
    "My name is {name} and I'm from {outlet}. {speech}", "Thank you. {name}, {outlet}. {speech}",
    "I'm {name} with {outlet}. {speech}", "{name}, {outlet}.", "{name}, from {outlet}: {speech}",
    "Good afternoon, {name} from {outlet}",
    "Hi, this is {name}, correspondent of {outlet}. {speech}",
    "Меня зовут {name}, {outlet}. {speech}", "Salam, {name}, {outlet}. {speech}",
    "{name}. {outlet}.", "Thank you, {name}.", "Hello. Hello. Hello. Hello. {name}, {outlet}.",
    "{role} {name} from {outlet}.", "Я {name} из {outlet}.", "{role}: {sentence}",
    "{name} {name}, {outlet}, {word}.", "Adım {name}, {outlet}.",
    "{name}, {outlet}, question: {words}", "{name} from {outlet}, Q: {words}",
    "I'm {name} of {outlet}: No", "Adım {name}: {words}", "My Name Is {name}: {words}",
    "Mənim Adım {name}, {outlet}: {sentence}", "{name} of {outlet} {words}.",
    "This is {name} again from {outlet}! {sentence}", "President: {sentence}",
  ])

  static let marks = LinePool(templates: [
    "***", "---", "—", "* * *", "...", "(Laughter.)", "[{words}]", "({words}) {words}", "(a) b)",
    "（笑）", "# {words}", "## {words}", "####### {words}", "#{words}", "END", "-END-", "# # #", "###",
    "END.", "• {words}", "•{sentence}", "* {words}", "*{words}*", "■ {text}", "· {sentence}", "SON",
    "Конец", "(Applause)", "{ {words} }", "( {words} ) .", "①", "②", "½", "Ⅷ", "!", "?",
    "END OF TRANSCRIPT", "1", "٣",
  ])

  static let oddities = LinePool(templates: [
    "A:B", "10:30", "At 10:30: {words}", "http://a", "Http: //a", "a:", "1:", "A::", ":", "A: :",
    "#1: {words}", "A & B: {words}", "+1: {words}", "(A): {words}", "(A) B: {words}",
    "A (b (c)): {words}", "A, b: {words}", "de: {words}", "President of: {words}",
    "President of the: {words}", "[Ada: {words}", "‘Ada’: {words}", "Ada 10:30 Kern: {words}",
    "Ada; Kern: {words}", "ƏLİ ƏLİYEV: {sentence}", "ʰA: {words}", "ǅ: {sentence}", "É: {words}",
    "e\u{301}: {words}", "E\u{301}va: {words}", "Ada\u{200B}Kern: {sentence}",
    "\u{200B}Ada: {words}", "A B C D E F G H I: {words}", "A B C D E F G H I J: {words}",
    "Aa B C D E F G H I J: {words}", "Aa B C D E F G H I: {words}", "Ada.Kern: {words}",
    "P.S.: {words}", "N.B.: {words}", "Share٣", "By٣", "Views: 1,204,", "Views: 1 204 7",
    "Views:247", "SHARE:", "Q&A: {words}", "A=B: {words}", "Ada|Kern: {words}", "\u{130}: {words}",
    "Views:{word}", "Photo", "Photo:", "A　B： {words}", "Moderator 2:", "I: {words}", "Q #: {words}",
    "Question\u{A0}2: {words}", "QUESTION # 2: {words}", "Reporter2: {words}", "2: {words}", "É",
    "E\u{301}", "E", "٣", "3", "²", "½", "Ⅷ", "É {words}", "QUESTION\u{3000}#\u{A0}2: {words}",
    "Moderator\u{A0}: {words}", "Ada Kern told reporters: {words}",
    "Ada Kern, Told Reporters: {words}", "You, Too: {words}",
  ])

  static let longLines = LinePool(templates: [
    "Views: " + String(repeating: "1,", count: 240) + "1",
    "By " + String(repeating: "x", count: 78),
    "A" + String(repeating: " B", count: 27) + ": {words}", "{text} {text} {text} {text}",
    "A" + String(repeating: " B", count: 28) + ": {words}",
    String(repeating: "я", count: 139) + ".", String(repeating: "A", count: 180) + ": {words}",
    String(repeating: "A", count: 181) + ": {words}",
    String(repeating: "橋", count: 69) + "。" + String(repeating: "橋", count: 9),
    "Ада" + String(repeating: "я", count: 88) + ": {words}",
    "© " + String(repeating: "x", count: 248), "© " + String(repeating: "x", count: 249),
    String(repeating: "x", count: 279), String(repeating: "x", count: 280),
    String(repeating: "x", count: 600), String(repeating: "é", count: 600),
    "Share" + String(repeating: " ", count: 510) + ".",
    "Any" + String(repeating: " ", count: 560) + "use of materials",
    "14 March" + String(repeating: " ", count: 107) + "2031",
    "14 March" + String(repeating: " ", count: 108) + "2031",
    "19:00" + String(repeating: " ", count: 53) + "pm",
    "19:00" + String(repeating: " ", count: 54) + "pm",
    "(" + String(repeating: "long words ", count: 40) + ")", String(repeating: "abcd", count: 90),
    "{words} {words} {words} {words} {words} {words} {words} {words} {words} {words} {words} {words}:",
    "Ada" + String(repeating: " ", count: 178) + ": {words}",
    "Ada:" + String(repeating: " ", count: 400) + "No.",
    "Ada" + String(repeating: " ", count: 190) + ": {words}", "{text} « {sentence} » {text}",
    "{text}\t{text}",
    "{words} {words} {words} {words} {words} {words} {words} {words} {words} . ) {name} {words} {words}",
    "- " + String(repeating: "x", count: 300), "• {text} {text} {text}",
    "President {text}: {words}",
  ])
}
