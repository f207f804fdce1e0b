// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vaguewords.h"

namespace slatelier::analysis {

namespace {

constexpr VaguePhrase phrase(Vagueness kind, const char16_t *pattern) { return {model::Language::Ru, kind, pattern}; }

using enum Vagueness;

constexpr VaguePhrase phrases[] = {
    // How hard somebody tries.
    phrase(Effort, u"прилож*/прилага* ... усили*"),
    phrase(Effort, u"максимум усилий"),
    phrase(Effort, u"максимальн*/разумн*/наилучш*/необходим*/достаточн* усили*"),
    phrase(Effort, u"все/всеми возможн*/разумн*/необходим*/доступн* усили*"),
    phrase(Effort, u"коммерчески разумн*/обоснованн*/оправданн*/целесообразн*"),
    phrase(Effort, u"сдела*/дела* ... все ... возможное/зависящее/необходимое"),
    phrase(Effort, u"предпри*/приня*/примет/примут/принима* ... все ... мер/меры"),
    phrase(Effort, u"предпри*/приня*/примет/примут/принима* разумн*/необходим*/надлежащ*/соответствующ*/достаточн*/возможн* мер/меры"),
    phrase(Effort, u"всячески/всемерно"),
    phrase(Effort, u"стремит*/стремят*"),
    phrase(Effort, u"постара*/стараетс*/стараютс*/старатьс*"),
    phrase(Effort, u"по мере сил"),
    // How fast.
    phrase(Speed, u"кратчайш* ... срок*/врем*"),
    phrase(Speed, u"максимально/предельно/возможно ... коротк*/сжат* срок*/врем*"),
    phrase(Speed, u"минимальн*/коротк*/сжат*/ограниченн* срок/сроки"),
    phrase(Speed, u"минимально возможн* срок*/врем*"),
    phrase(Speed, u"разумн*/приемлем*/адекватн*/обоснованн* срок*/врем*/период*"),
    phrase(Speed, u"как можно скорее/быстрее/раньше"),
    phrase(Speed, u"максимально быстро/оперативно"),
    phrase(Speed, u"настолько/насколько быстро"),
    phrase(Speed, u"незамедлительн*/безотлагательн*"),
    phrase(Speed, u"немедленн* !прекращен*/расторжен*"),
    phrase(Speed, u"без ... промедлени*/задержек/задержки/отлагательств*"),
    phrase(Speed, u"оперативно"),
    phrase(Speed, u"оперативн* реагирован*/устранен*/решени*/восстановлен*/обработк*/информирован*"),
    phrase(Speed, u"своевременн*"),
    phrase(Speed, u"заблаговременн*"),
    phrase(Speed, u"заранее"),
    phrase(Speed, u"ближайшее время"),
    phrase(Speed, u"ближайш* срок/сроки"),
    phrase(Speed, u"при первой ... возможности"),
    phrase(Speed, u"первоочередн*/приоритетн* порядке"),
    phrase(Speed, u"рабочем порядке"),
    phrase(Speed, u"быстр* и качественн*"),
    phrase(Speed, u"быстро"),
    phrase(Speed, u"срочно/экстренно"),
    phrase(Speed, u"в установленн*/согласованн*/оговоренн* срок/сроки"),
    // Only if it can be done.
    phrase(Possibility, u"-решени*/заключени*/вопрос*/запрос*/информаци* по возможности !*ения/*ания/*ытия/*ции/доступа"),
    phrase(Possibility, u"по мере возможност*/необходимост*/готовности/освобождени*/поступлени*"),
    phrase(Possibility, u"при наличии ... возможност*"),
    phrase(Possibility, u"при технической возможности"),
    phrase(Possibility, u"в пределах ... возможностей"),
    phrase(Possibility, u"насколько это возможно"),
    phrase(Possibility, u"насколько возможно"),
    phrase(Possibility, u"если это ... возможно/осуществимо/целесообразно"),
    phrase(Possibility, u"где это возможно/применимо/целесообразно"),
    phrase(Possibility, u"когда это возможно"),
    phrase(Possibility, u"по ... усмотрению"),
    phrase(Possibility, u"за редким исключением"),
    // How carefully.
    phrase(Care, u"надлежащим образом !уполномоч*/заверен*/оформлен*/удостоверен*/подписан*/составлен*"),
    phrase(Care, u"надлежащ* качеств*/уровн*/уровень/состояни*/исполнени*/содержани*/заботливост*"),
    phrase(Care, u"должным образом !уполномоч*/заверен*/оформлен*/удостоверен*/подписан*/составлен*"),
    phrase(Care, u"должн* заботливост*/осмотрительност*/тщательност*/уровн*/уровень/вниман*"),
    phrase(Care, u"разумн* осмотрительност*/заботливост*/степен*"),
    phrase(Care, u"добросовестно"),
    phrase(Care, u"ответственно подход*"),
    // How well.
    phrase(Quality, u"высок*/должн*/хорош* качеств*"),
    phrase(Quality, u"высок*/высочайш*/достойн*/приемлем*/адекватн*/соответствующ*/достаточн* ... уровень/уровне/уровня !доступа/риска/секретности"),
    phrase(Quality, u"качественно"),
    phrase(Quality, u"качественн* ... услуг*/обслуживани*/поддержк*/связь/связи/работ*"),
    phrase(Quality, u"бесперебойн* !питани*/электропитани*"),
    phrase(Quality, u"стабильн* ... работ*/связь/связи/доступ*/функционирован*"),
    phrase(Quality, u"максимально возможн* уровень/уровня/доступность/доступности/скорость/скорости"),
    phrase(Quality, u"минимальн* ... перерыв*/простой/простоя*/простоем/неудобств*/влияни*/прерывани*"),
    phrase(Quality, u"сводит*/свести/сводят* ... к минимуму"),
    phrase(Quality, u"минимизир*"),
    phrase(Quality, u"лучш* ... практик*"),
    phrase(Quality, u"профессиональн* уровне"),
    phrase(Quality, u"достаточн* количеств*/числ*/ресурс*/персонал*/квалификац*"),
    phrase(Quality, u"удовлетворительн* качеств*/уровн*/уровень/состояни*"),
    // How often, how sure.
    phrase(Frequency, u"как правило"),
    phrase(Frequency, u"обычно"),
    phrase(Frequency, u"большинстве случаев"),
    phrase(Frequency, u"регулярно"),
    phrase(Frequency, u"регулярной основе"),
    phrase(Frequency, u"периодически"),
    phrase(Frequency, u"время от времени"),
    phrase(Frequency, u"систематически"),
};

} // namespace

std::span<const VaguePhrase> russianVaguePhrases() { return phrases; }

} // namespace slatelier::analysis
