// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/json_text.h"

#include "core/records/display_text.h"

#include <QCoreApplication>

namespace brokerscope::records {

namespace {

/// Reads one value without recursion (the nesting is a bit a level) and writes it, unless there is no output.
class JsonWalker
{
public:
    JsonWalker(QByteArrayView in, QByteArray *out, JsonLayout layout, const JsonLimits &limits)
        : m_in(in)
        , m_out(out)
        , m_isIndented(layout == JsonLayout::Indented)
        , m_limits(limits)
    {
    }

    Outcome walk()
    {
        if (m_in.size() > m_limits.bytes)
            return tooMuch(QCoreApplication::translate("Json", "The text is larger than %1 bytes: it is shown as it is.")
                               .arg(m_limits.bytes));
        if (!isUtf8(m_in))
            return wrong(0);
        skipBlanks();
        for (;;) {
            // Here a value must begin.
            if (auto outcome = value(); !outcome)
                return outcome;
            if (m_expectsValue)
                continue;
            // A value has ended: what its container goes on with.
            for (;;) {
                skipBlanks();
                if (m_isObject.empty())
                    return m_at == m_in.size() ? done() : wrong(m_at);
                const bool isObject = m_isObject.back();
                const char c = peek();
                if (c == ',') {
                    ++m_at;
                    put(',');
                    breakLine();
                    skipBlanks();
                    if (isObject) {
                        if (auto outcome = key(); !outcome)
                            return outcome;
                    }
                    break;
                }
                if (c != (isObject ? '}' : ']'))
                    return wrong(m_at);
                ++m_at;
                m_isObject.pop_back();
                breakLine();
                put(c);
                if (isOutputFull())
                    return outputFull();
            }
        }
    }

private:
    Outcome value()
    {
        m_expectsValue = false;
        if (isOutputFull())
            return outputFull();
        const char c = peek();
        switch (c) {
        case '{':
        case '[':
            return open(c == '{');
        case '"':
            return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    Outcome open(bool isObject)
    {
        if (int(m_isObject.size()) >= m_limits.depth)
            return tooMuch(QCoreApplication::translate("Json", "The value is nested deeper than %1 levels: it is shown as it is.")
                               .arg(m_limits.depth));
        put(m_in[m_at++]);
        skipBlanks();
        if (peek() == (isObject ? '}' : ']')) { // empty: stays on its line
            put(m_in[m_at++]);
            return done();
        }
        m_isObject.push_back(isObject);
        breakLine();
        m_expectsValue = true;
        return isObject ? key() : done();
    }

    Outcome key()
    {
        if (peek() != '"')
            return wrong(m_at);
        if (auto outcome = string(); !outcome)
            return outcome;
        skipBlanks();
        if (peek() != ':')
            return wrong(m_at);
        ++m_at;
        put(':');
        if (m_isIndented)
            put(' ');
        skipBlanks();
        m_expectsValue = true;
        return done();
    }

    Outcome string()
    {
        const qsizetype begin = m_at++;
        for (; m_at < m_in.size(); ++m_at) {
            const auto c = uchar(m_in[m_at]);
            if (c == '"') {
                ++m_at;
                put(m_in.sliced(begin, m_at - begin));
                return done();
            }
            if (c < 0x20)
                return wrong(m_at);
            if (c != '\\')
                continue;
            ++m_at;
            switch (peek()) {
            case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't':
                break;
            case 'u':
                for (int i = 0; i < 4; ++i) {
                    ++m_at;
                    if (!isHex(peek()))
                        return wrong(m_at);
                }
                break;
            default:
                return wrong(m_at);
            }
        }
        return wrong(m_in.size());
    }

    Outcome word(QByteArrayView text)
    {
        if (!m_in.sliced(m_at).startsWith(text))
            return wrong(m_at);
        put(text);
        m_at += text.size();
        return done();
    }

    Outcome number()
    {
        const qsizetype begin = m_at;
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!digits())
            return wrong(m_at);
        if (peek() == '.') {
            ++m_at;
            if (!digits())
                return wrong(m_at);
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return wrong(m_at);
        }
        put(m_in.sliced(begin, m_at - begin));
        return done();
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > begin;
    }

    static bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
    /// NUL at the end; a NUL in the text is nowhere allowed either.
    [[nodiscard]] char peek() const { return m_at < m_in.size() ? m_in[m_at] : '\0'; }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
            ++m_at;
    }
    void put(char c)
    {
        if (m_out)
            m_out->append(c);
    }
    void put(QByteArrayView text)
    {
        if (m_out)
            m_out->append(text);
    }
    void breakLine()
    {
        if (m_out && m_isIndented)
            m_out->append('\n').append(2 * qsizetype(m_isObject.size()), ' ');
    }
    [[nodiscard]] bool isOutputFull() const { return m_out && m_out->size() > 2 * m_limits.bytes; }

    static Outcome tooMuch(const QString &sentence)
    {
        return failure({Error::Kind::Unsupported, 0, sentence, {}, false});
    }
    static Outcome outputFull() // deep nesting makes much out of little
    {
        return tooMuch(QCoreApplication::translate("Json", "The text would be too large when laid out: it is shown as it is."));
    }
    static Outcome wrong(qsizetype at)
    {
        return failure(Error::invalid(QCoreApplication::translate("Json", "This is not JSON: it breaks at byte %1.").arg(at)));
    }

    QByteArrayView m_in;
    QByteArray *m_out;
    bool m_isIndented;
    const JsonLimits &m_limits;
    qsizetype m_at = 0;
    bool m_expectsValue = false;
    std::vector<bool> m_isObject; // one a level that is open: object or array
};

} // namespace

Result<QByteArray> layOutJson(QByteArrayView json, JsonLayout layout, const JsonLimits &limits)
{
    QByteArray out;
    out.reserve(std::min(json.size(), limits.bytes) + json.size() / 4);
    if (auto outcome = JsonWalker(json, &out, layout, limits).walk(); !outcome)
        return failure(outcome.error());
    return out;
}

Outcome checkJson(QByteArrayView json, const JsonLimits &limits)
{
    return JsonWalker(json, nullptr, JsonLayout::Compact, limits).walk();
}

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20 || c == 0x7f) {
                out += "\\u00";
                out += kDigits[uchar(c) >> 4];
                out += kDigits[uchar(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace brokerscope::records
