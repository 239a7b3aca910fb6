// SPDX-License-Identifier: Apache-2.0

/// A rule of the specification, by its id.
///
/// Every decision of the library carries one; each raw value is the id of a heading in Specs/spec.
@nonexhaustive
public enum Rule: String, Sendable, Hashable, CaseIterable {
  // Bytes and lines
  case sourceLines = "source.lines"
  case sourceBOM = "source.bom"
  case sourceUTF8 = "source.utf8"
  case sourceControls = "source.controls"
  case sourceInvisible = "source.invisible"
  case sourceBidi = "source.bidi"
  case sourceTrim = "source.trim"
  case sourceLimit = "source.limit"

  // Wrapped lines
  case wrapStretch = "wrap.stretch"
  case wrapLine = "wrap.line"

  // Lines
  case lineSeparator = "line.separator"
  case lineNote = "line.note"
  case lineEndMark = "line.end-mark"
  case lineHeading = "line.heading"
  case lineDate = "line.date"
  case lineTime = "line.time"
  case lineDated = "line.dated"
  case lineCopyright = "line.copyright"
  case lineAddress = "line.address"
  case lineRepeatedToken = "line.repeated-token"
  case lineChromePhrase = "line.chrome-phrase"
  case lineChromePrefix = "line.chrome-prefix"
  case lineByline = "line.byline"
  case lineCaption = "line.caption"
  case lineDash = "line.dash"
  case lineBullet = "line.bullet"
  case lineLabel = "line.label"
  case lineBareLabel = "line.bare-label"
  case lineStrong = "line.strong"
  case lineParagraph = "line.paragraph"
  case lineSentence = "line.sentence"
  case lineTitle = "line.title"
  case lineShort = "line.short"

  // Dates
  case dateAmbiguous = "date.ambiguous"
  case dateInvalid = "date.invalid"

  // Survey
  case surveyLabelRecurs = "survey.label.recurs"
  case surveyLabelRole = "survey.label.role"
  case surveyLabelPerson = "survey.label.person"
  case surveyLabelFew = "survey.label.few"
  case surveyLabelOpening = "survey.label.opening"
  case surveyLabelHeadline = "survey.label.headline"
  case surveyLabelNotAccepted = "survey.label.not-accepted"
  case surveyLabelFirstSpeech = "survey.label.first-speech"
  case surveyIntroduction = "survey.introduction"
  case surveyDashAnswer = "survey.dash.answer"
  case surveyDashPair = "survey.dash.pair"
  case surveyDashBoth = "survey.dash.both"
  case surveyDashBullet = "survey.dash.bullet"
  case surveyBodyOutside = "survey.body.outside"
  case surveyBodyChrome = "survey.body.chrome"
  case surveyHeadline = "survey.headline"
  case surveyHeadlineRepeated = "survey.headline.repeated"
  case surveyDateline = "survey.dateline"
  case surveyClock = "survey.clock"
  case surveyByline = "survey.byline"
  case surveyCaption = "survey.caption"
  case surveyShape = "survey.shape"

  // Options
  case optionChromeLine = "option.chrome-line"
  case optionSpeaker = "option.speaker"
  case optionLanguage = "option.language"
  case optionLayout = "option.layout"

  // Syntax
  case article = "article"
  case preamble = "preamble"
  case postamble = "postamble"
  case chrome = "chrome"
  case head = "head"
  case headUntitled = "head.untitled"
  case headHeadline = "head.headline"
  case headRepeatedHeadline = "head.repeated-headline"
  case headDateline = "head.dateline"
  case headByline = "head.byline"
  case body = "body"
  case bodyLead = "body.lead"
  case bodyNarrativeLead = "body.narrative-lead"
  case bodyParagraph = "body.paragraph"
  case bodyHeading = "body.heading"
  case bodyNote = "body.note"
  case bodyEndMark = "body.end-mark"
  case bodyCaption = "body.caption"
  case turnLabel = "turn.label"
  case turnSpeech = "turn.speech"
  case turnBareLabel = "turn.bare-label"
  case turnFirstParagraph = "turn.first-paragraph"
  case turnEmpty = "turn.empty"
  case turnContinuation = "turn.continuation"
  case turnModerator = "turn.moderator"
  case turnSelfIntroduction = "turn.self-introduction"
  case turnIntroduction = "turn.introduction"
  case turnUnlabelledQuestion = "turn.unlabelled-question"
  case turnQuestion = "turn.question"
  case turnDashAnswer = "turn.dash-answer"
  case turnDashQuestion = "turn.dash-question"
  case turnInferred = "turn.inferred"
  case turnMove = "turn.move"

  // Speakers
  case speakerLabel = "speaker.label"
  case speakerVariant = "speaker.variant"
  case speakerShortName = "speaker.short-name"
  case speakerInitials = "speaker.initials"
  case speakerRoleName = "speaker.role-name"
  case speakerAmbiguous = "speaker.ambiguous"
  case speakerSelfIntroduction = "speaker.self-introduction"
  case speakerInterviewee = "speaker.interviewee"
  case speakerPart = "speaker.part"

  /// The id, as the headings of Specs/spec print it.
  public var id: String { rawValue }
}
