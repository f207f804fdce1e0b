// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vaguewords.h"

namespace slatelier::analysis {

namespace {

constexpr VaguePhrase phrase(Vagueness kind, const char16_t *pattern) { return {model::Language::En, kind, pattern}; }

using enum Vagueness;

constexpr VaguePhrase phrases[] = {
    // How hard somebody tries.
    phrase(Effort, u"best effort/efforts/endeavours/endeavors"),
    phrase(Effort, u"commercially reasonable"),
    phrase(Effort, u"commercially practicable/feasible"),
    phrase(Effort, u"reasonable ... effort/efforts/endeavours/endeavors"),
    phrase(Effort, u"all/every/reasonable reasonable/possible/necessary/practicable step/steps/measure/measures/precaution/precautions/means/action/actions"),
    phrase(Effort, u"reasonable/appropriate/suitable/adequate/necessary step/steps/measure/measures/precautions/action/actions"),
    phrase(Effort, u"every effort"),
    phrase(Effort, u"endeavour/endeavours/endeavor/endeavors to"),
    phrase(Effort, u"strive/strives to/for"),
    phrase(Effort, u"aim/aims to"),
    phrase(Effort, u"try/tries/attempt/attempts to"),
    phrase(Effort, u"seek/seeks to"),
    phrase(Effort, u"do its/their/our utmost/best"),
    phrase(Effort, u"good faith effort/efforts"),
    // How fast.
    phrase(Speed, u"as soon/quickly/promptly/early/fast/rapidly/swiftly as ... possible/practicable/practical/feasible/can"),
    phrase(Speed, u"asap"),
    phrase(Speed, u"promptly"),
    phrase(Speed, u"prompt response/attention/action/resolution/restoration/notice/manner/repair"),
    phrase(Speed, u"immediately !preceding/prior/before/following/after/upon/above/below/adjacent/due/available/if/when"),
    phrase(Speed, u"without ... delay/delays"),
    phrase(Speed, u"timely"),
    phrase(Speed, u"due course"),
    phrase(Speed, u"good time"),
    phrase(Speed, u"reasonable ... time/period/notice/timeframe/timescale/timescales/intervals"),
    phrase(Speed, u"earliest ... opportunity/convenience/date/moment"),
    phrase(Speed, u"at its/their/our earliest"),
    phrase(Speed, u"quickly/swiftly/speedily/expeditiously/forthwith"),
    phrase(Speed, u"rapid/quick/fast/swift/speedy response/resolution/restoration/repair/reaction"),
    phrase(Speed, u"shortest ... time/delay"),
    phrase(Speed, u"minimum/minimal delay"),
    phrase(Speed, u"with urgency/speed/dispatch"),
    phrase(Speed, u"in advance !of"),
    // Only if it can be done.
    phrase(Possibility, u"where/wherever/when/whenever/if possible/practicable/feasible/practical"),
    phrase(Possibility, u"where/wherever/when/whenever/if reasonably/technically/operationally/commercially possible/practicable/feasible/practical"),
    phrase(Possibility, u"where/wherever/when/whenever/if it/this is ... possible/practicable/feasible/practical"),
    phrase(Possibility, u"as/so far as ... possible/practicable/practical/feasible"),
    phrase(Possibility, u"extent ... possible/practicable/feasible/reasonable"),
    phrase(Possibility, u"subject to availability"),
    phrase(Possibility, u"as/where/if/when appropriate"),
    phrase(Possibility, u"as/where/if/when necessary/needed/required !by/under/in/to"),
    phrase(Possibility, u"at its/their/his/our sole/own/reasonable/absolute discretion"),
    phrase(Possibility, u"at its/their/his/our discretion"),
    phrase(Possibility, u"as deemed appropriate/necessary"),
    phrase(Possibility, u"resources permitting"),
    // How carefully.
    phrase(Care, u"duly !authorised/authorized/signed/executed/appointed/completed/qualified/constituted"),
    phrase(Care, u"due care/diligence/skill"),
    phrase(Care, u"reasonable care/skill/diligence"),
    phrase(Care, u"professional ... manner/standard/standards"),
    phrase(Care, u"workmanlike"),
    phrase(Care, u"proper/appropriate manner/standard/care"),
    phrase(Care, u"diligently"),
    // How well.
    phrase(Quality, u"high/highest/good/best/superior/satisfactory/acceptable quality/standard/standards/level/levels"),
    phrase(Quality, u"industry best/standard practice/practices/standards"),
    phrase(Quality, u"best/good practice/practices"),
    phrase(Quality, u"uninterrupted"),
    phrase(Quality, u"adequate/sufficient/appropriate/suitable/satisfactory level/levels/number/staff/staffing/resources/resource/capacity/personnel/support/performance"),
    phrase(Quality, u"minimise/minimize/minimises/minimizes/minimising/minimizing"),
    phrase(Quality, u"minimal/minimum ... disruption/interruption/interruptions/impact/downtime/inconvenience"),
    phrase(Quality, u"keep/keeps/kept ... to a/the minimum"),
    phrase(Quality, u"state of the art"),
    phrase(Quality, u"reliable service/operation/performance/connection"),
    phrase(Quality, u"substantially uninterrupted/available"),
    // How often, how sure.
    phrase(Frequency, u"will/shall/is/are/be normally/usually/typically/generally/ordinarily"),
    phrase(Frequency, u"normally/usually/typically/generally within/respond/responds/answer/answers/be"),
    phrase(Frequency, u"regularly/periodically"),
    phrase(Frequency, u"regular basis/intervals/updates"),
    phrase(Frequency, u"-amended/updated/varied/applicable/force/supplemented from time to time"),
    phrase(Frequency, u"most cases"),
    phrase(Frequency, u"as often as possible/necessary/needed"),
};

} // namespace

std::span<const VaguePhrase> englishVaguePhrases() { return phrases; }

} // namespace slatelier::analysis
