// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/tokens.h"

namespace brokerscope::ui {

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

} // namespace

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return QStringLiteral("error");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Ok:
        return QStringLiteral("ok");
    default:
        return QStringLiteral("info");
    }
}

Tokens Tokens::light()
{
    Tokens t;
    t.mode = Mode::Light;
    t.window = hex(0xF5F6F8);
    t.sidebar = hex(0xECEEF2);
    t.surface = hex(0xFFFFFF);
    t.raised = hex(0xFFFFFF);
    t.hover = hex(0xF1F3F7);
    t.pressed = hex(0xE6E9EF);
    t.selection = hex(0xDFE8FD);
    t.selectionInactive = hex(0xE6E9EF);
    t.border = hex(0xDADEE5);
    t.separator = hex(0xECEEF2);
    t.controlBorder = hex(0x848D9D);
    t.grid = hex(0xE8EAEF);
    t.text = hex(0x1A1E26);
    t.muted = hex(0x565F6E);
    t.placeholder = hex(0x656E7D);
    t.disabled = hex(0x9BA3AF);
    t.accent = hex(0x2B5FD9);
    t.accentHover = hex(0x2353C4);
    t.accentPressed = hex(0x1C47AD);
    t.onAccent = hex(0xFFFFFF);
    t.link = hex(0x2456C9);
    t.focus = hex(0x2B5FD9);
    t.ok = hex(0x16733F);
    t.okSoft = hex(0xE1F3E8);
    t.warning = hex(0x8A5300);
    t.warningSoft = hex(0xFCEFD2);
    t.error = hex(0xBE2A2A);
    t.errorSoft = hex(0xFCE6E4);
    t.info = hex(0x2456C9);
    t.infoSoft = hex(0xE6EDFD);
    t.neutralSoft = hex(0xECEEF2);
    t.danger = hex(0xC62F2F);
    t.dangerHover = hex(0xAD2626);
    t.onDanger = hex(0xFFFFFF);
    t.production = hex(0xB3261E);
    t.onProduction = hex(0xFFFFFF);
    t.codeBg = hex(0xF1F3F7);
    t.jsonKey = hex(0x1F4FB8);
    t.jsonString = hex(0x14693A);
    t.jsonNumber = hex(0x96460A);
    t.jsonWord = hex(0x8A2A6E);
    t.scroll = hex(0xC3C9D3);
    t.scrollHover = hex(0x8A93A3);
    t.shadow = QColor(20, 26, 40, 38);
    t.series = {hex(0x506FFE), hex(0xE96102), hex(0x1D6550), hex(0xAF5992), hex(0x292693), hex(0x534609)};
    t.cluster = {hex(0xB3261E), hex(0xA35A00), hex(0x1B7A43), hex(0x2B5FD9), hex(0x7A3FB5), hex(0x5B6472)};
    return t;
}

Tokens Tokens::dark()
{
    Tokens t;
    t.mode = Mode::Dark;
    t.window = hex(0x15171C);
    t.sidebar = hex(0x111317);
    t.surface = hex(0x1B1E25);
    t.raised = hex(0x242832);
    t.hover = hex(0x22262F);
    t.pressed = hex(0x2B303B);
    t.selection = hex(0x1F2F53);
    t.selectionInactive = hex(0x2B303B);
    t.border = hex(0x2E333E);
    t.separator = hex(0x252932);
    t.controlBorder = hex(0x6F7A8C);
    t.grid = hex(0x282D37);
    t.text = hex(0xDDE1E7);
    t.muted = hex(0xA0A9B7);
    t.placeholder = hex(0x8B95A5);
    t.disabled = hex(0x5F6877);
    t.accent = hex(0x7FA6FF);
    t.accentHover = hex(0x98B8FF);
    t.accentPressed = hex(0x6B93F0);
    t.onAccent = hex(0x0C1428);
    t.link = hex(0x8DB0FF);
    t.focus = hex(0x7FA6FF);
    t.ok = hex(0x5CCB8F);
    t.okSoft = hex(0x16301F);
    t.warning = hex(0xEDB95A);
    t.warningSoft = hex(0x352A10);
    t.error = hex(0xFF8A80);
    t.errorSoft = hex(0x371C1D);
    t.info = hex(0x8DB0FF);
    t.infoSoft = hex(0x1B2746);
    t.neutralSoft = hex(0x2B303B);
    t.danger = hex(0xCB3A30);
    t.dangerHover = hex(0xB5322A);
    t.onDanger = hex(0xFFFFFF);
    t.production = hex(0xC4352B);
    t.onProduction = hex(0xFFFFFF);
    t.codeBg = hex(0x14161B);
    t.jsonKey = hex(0x8DB0FF);
    t.jsonString = hex(0x7FCF9F);
    t.jsonNumber = hex(0xF0A868);
    t.jsonWord = hex(0xE59BD0);
    t.scroll = hex(0x3B4250);
    t.scrollHover = hex(0x677186);
    t.shadow = QColor(0, 0, 0, 120);
    t.series = {hex(0x93A2FD), hex(0xE19614), hex(0x50EBB2), hex(0xEFCAEA), hex(0xA166AC), hex(0xE7F16B)};
    t.cluster = {hex(0xE5534B), hex(0xE09B3D), hex(0x4CB97A), hex(0x7FA6FF), hex(0xB58AE6), hex(0x8B95A5)};
    return t;
}

QColor Tokens::color(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Faint:
        return placeholder;
    case Tone::Accent:
        return link;
    case Tone::Ok:
        return ok;
    case Tone::Warning:
        return warning;
    case Tone::Error:
        return error;
    case Tone::Info:
        return info;
    case Tone::OnAccent:
        return onAccent;
    }
    return text;
}

QColor Tokens::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return okSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Error:
        return errorSoft;
    case Tone::Info:
    case Tone::Accent:
        return infoSoft;
    default:
        return neutralSoft;
    }
}

QColor Tokens::softEdge(Tone tone) const
{
    const QColor a = color(tone), b = soft(tone);
    return QColor((a.red() + 2 * b.red()) / 3, (a.green() + 2 * b.green()) / 3, (a.blue() + 2 * b.blue()) / 3);
}

QColor Tokens::clusterColor(int index) const
{
    return cluster[static_cast<std::size_t>(qAbs(index)) % cluster.size()];
}

} // namespace brokerscope::ui
