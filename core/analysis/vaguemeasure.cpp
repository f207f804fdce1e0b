// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vaguemeasure.h"

#include <algorithm>

namespace slatelier::analysis {

namespace {

const WordSet hourUnits(u"час/часа/часов/часу/часы/часам/ч/hour/hours/hr/hrs/h");
const WordSet dayUnits(u"день/дня/дней/дню/дни/дням/сутки/суток/сут/day/days");
const WordSet timeUnits(u"секунд*/сек/минут*/мин/час/часа/часов/часу/часы/часам/ч/сутки/суток/сут/день/дня/дней/дню/дни/дням/"
                        u"недел*/месяц*/мес/квартал*/год/года/лет/году/полугоди*/смен/смены/смену/"
                        u"second/seconds/sec/secs/s/ms/minute/minutes/min/mins/hour/hours/hr/hrs/h/day/days/week/weeks/month/months/"
                        u"quarter/quarters/year/years/shift/shifts");
const WordSet otherUnits(u"%/‰/€/$/£/₽/процент*/руб/рубл*/коп/копе*/евро/доллар*/юан*/тенге/раз/раза/обращени*/заяв*/случа*/попыт*/"
                         u"перерыв*/прерыван*/отказ*/инцидент*/балл*/единиц*/пользовател*/числа/мс/мбит*/гбит*/кбит*/гб/тб/мб/"
                         u"экземпляр*/копи*/"
                         u"per/percent/eur/euro/euros/usd/gbp/dollar/dollars/pound/pounds/times/attempt/attempts/interruption/"
                         u"interruptions/outage/outages/ticket/tickets/case/cases/incident/incidents/point/points/user/users/copy/copies/"
                         u"mbit*/gbit*/kbit*/mb/gb/tb/gbps/mbps");
const WordSet years(u"год/года/году/г/гг/year");
const WordSet qualities(u"рабоч*/календарн*/астрономическ*/полн*/последовательн*/подряд/банковск*/"
                        u"working/business/calendar/clock/full/consecutive/successive/complete/straight/elapsed/a/an/per/each/every/in/the");
const WordSet numberWords(u"один/одного/одной/одну/одна/два/две/двух/двумя/три/трех/четыре/четырех/пять/пяти/шесть/шести/семь/семи/"
                          u"восемь/восьми/девять/девяти/десять/десяти/двенадцать/двенадцати/пятнадцать/пятнадцати/двадцать/двадцати/"
                          u"тридцать/тридцати/сорок/сорока/пятьдесят/пятидесяти/шестьдесят/шестидесяти/девяносто/сто/ста/полутора/"
                          u"one/two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen/twenty/thirty/forty/fifty/sixty/ninety/"
                          u"hundred/half/once/twice");
const WordSet wholeMeasures(u"полчаса/получаса/полугода/ежечасно/ежедневно/ежесуточно/еженедельно/ежемесячно/ежеквартально/ежегодно");
const WordSet limits(u"менее/более/меньше/больше/позднее/позже/ниже/выше/превыша*/реже/least/most/than/exceed/exceeds/exceeding/below/above");
const WordSet beforeTimes(u"до/к/позднее/позже/by/before/until/than");
const WordSet within(u"течение/within/every/каждый/каждые/каждую/каждого/each");
const WordSet sameOrNext(u"следующ*/тот/того/same/next/following");
const WordSet lengths(u"времени/срока/периода/time/period/term");
const WordSet clauseWords(u"пункт*/подпункт*/п/пп/раздел*/разд/приложени*/прил/таблиц*/табл/статья/статье/статьи/статьей/ст/"
                          u"clause/clauses/section/sections/schedule/annex/appendix/table/article/paragraph/exhibit/attachment");
const WordSet limitWords(u"срок*/врем*/показател*/порядк*/уровн*/график*/параметр*/"
                         u"time/times/deadline*/period*/level*/target*/limit*/hours/schedule*/interval*/timescale*/threshold*");

const WordPattern remedies[] = {
    WordPattern(u"неустойк*/штраф*/пеня/пени/пеню/пеней/компенсаци*/компенсир*/возмещ*/скидк*/перерасчет*/перерасчит*/расторг*/расторжени*"),
    WordPattern(u"уменьш*/сниж*/снизи* ... плат*/оплат*/стоимост*/цен*/вознаграждени*"),
    WordPattern(u"возвра* ... плат*/оплат*/денег/денежн*/средств*/стоимост*/вознаграждени*"),
    WordPattern(u"плат*/стоимост* ... снижа*/уменьша*"),
    WordPattern(u"credit/credits/credited !card/cards/note"),
    WordPattern(u"penalty/penalties/refund*/compensat*/rebate*/reimburs*/discount*/indemnif*/terminat*"),
    WordPattern(u"liquidated damages"),
    WordPattern(u"fee/fees/charge/charges/price ... reduced/waived"),
    WordPattern(u"reduc*/waive* ... fee/fees/charge/charges/price"),
};

class Sentence
{
public:
    Sentence(const TokenRow &row, size_t token) : m_row(row), m_begin(row.sentenceBegin(token)), m_end(row.sentenceEnd(token)) {}

    bool binds() const
    {
        for (size_t i = m_begin; i < m_end; ++i) {
            if (isMeasure(i) || isRemedy(i))
                return true;
        }
        return pointsToLimit();
    }

private:
    std::u16string_view word(size_t i) const { return i < m_end ? m_row[i].word : std::u16string_view(); }

    bool isMeasure(size_t at) const
    {
        if (wholeMeasures.holds(word(at)))
            return true;
        if (within.holds(word(at)) || sameOrNext.holds(word(at)))
            return isLimitOfOne(at);
        const bool number = m_row[at].isNumber();
        if (!number && !numberWords.holds(word(at)))
            return false;
        if (number && isTimeOfDay(at))
            return true;
        return hasUnit(at) || (number && at > m_begin && limits.holds(word(at - 1)));
    }

    /// "until 18:30"
    bool isTimeOfDay(size_t at) const
    {
        return word(at).find(u':') != std::u16string_view::npos && at > m_begin && beforeTimes.holds(word(at - 1));
    }

    bool hasUnit(size_t at) const
    {
        const bool year = word(at).size() == 4 && (word(at).starts_with(u"19") || word(at).starts_with(u"20"));
        const bool inside = m_row[at].inBrackets;
        for (size_t i = at + 1, seen = 0; i < m_end && seen < 4; ++i) {
            const auto &token = m_row[i];
            if (token.inBrackets && !inside)
                continue; // "4 (four) hours"
            if (timeUnits.holds(token.word))
                return !(year && years.holds(token.word)) && !isPresence(i);
            if (otherUnits.holds(token.word) && (token.word != u"per" || word(i + 1) == u"cent"))
                return true;
            if (!qualities.holds(token.word) && !numberWords.holds(token.word))
                return false;
            ++seen;
        }
        return false;
    }

    /// "24 hours a day", "7 days a week": when somebody is there, not by when something is done.
    bool isPresence(size_t unit) const
    {
        static const WordSet links(u"в/a/per/each/every/the");
        static const WordSet longer(u"недел*/год/году/месяц/week/year/month");
        if (!links.holds(word(unit + 1)))
            return false;
        const auto of = word(unit + 2);
        return (hourUnits.holds(word(unit)) && dayUnits.holds(of)) || (dayUnits.holds(word(unit)) && longer.holds(of));
    }

    /// "within an hour", "the next working day", "every week": a unit without a number.
    bool isLimitOfOne(size_t at) const
    {
        for (size_t i = at + 1; i < m_end && i <= at + 4; ++i) {
            if (m_row[i].isNumber() || lengths.holds(word(i)))
                return false;
            if (timeUnits.holds(word(i)))
                return true;
        }
        return false;
    }

    bool isRemedy(size_t at) const
    {
        return std::any_of(std::begin(remedies), std::end(remedies), [&](const WordPattern &pattern) { return pattern.matches(m_row, at) > 0; });
    }

    /// "in the times of clause 4.2"
    bool pointsToLimit() const
    {
        bool limit = false;
        for (size_t i = m_begin; i < m_end; ++i) {
            limit = limit || limitWords.holds(word(i));
            const bool numbered = i + 1 < m_end && (m_row[i + 1].isNumber() || (word(i + 1).size() == 1 && word(i + 1) != u"a"));
            if (limit && clauseWords.holds(word(i)) && numbered)
                return true;
        }
        return false;
    }

    const TokenRow &m_row;
    size_t m_begin;
    size_t m_end;
};

} // namespace

bool saysWhatBinds(const TokenRow &row, size_t token) { return Sentence(row, token).binds(); }

bool bindsAnybody(QStringView text)
{
    const TokenRow row(text);
    for (size_t i = 0; i < row.size(); i = row.sentenceEnd(i)) {
        if (saysWhatBinds(row, i))
            return true;
    }
    return false;
}

bool holdsWords(QStringView text, const WordPattern &pattern)
{
    const TokenRow row(text);
    for (size_t i = 0; i < row.size(); ++i) {
        if (pattern.matches(row, i) > 0)
            return true;
    }
    return false;
}

} // namespace slatelier::analysis
