// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/committed_pass.h"

namespace brokerscope::cluster {

CommittedPass::CommittedPass(kafka::GroupSource *source, std::shared_ptr<const GroupTable> groups, QObject *parent,
                             Handler handler)
    : QObject(parent)
    , m_source(source)
    , m_groups(std::make_shared<GroupTable>(*groups))
    , m_handler(std::move(handler))
{
}

void CommittedPass::start()
{
    askNext();
}

void CommittedPass::askNext()
{
    while (m_underWay < kWindow && m_next < m_groups->rows.size()) {
        const std::size_t row = m_next++;
        ++m_underWay;
        async::deliver(m_source->fetchCommitted(m_groups->rows[row].id), this,
                       [this, row](Result<std::vector<CommittedOffset>> result) { answered(row, std::move(result)); });
    }
    if (m_underWay == 0 && m_next >= m_groups->rows.size()) {
        m_handler(std::move(m_groups));
        deleteLater();
    }
}

void CommittedPass::answered(std::size_t row, Result<std::vector<CommittedOffset>> result)
{
    --m_underWay;
    if (result)
        m_groups->rows[row].committed = std::move(*result);
    else
        m_groups->rows[row].committedError = result.error();
    askNext();
}

} // namespace brokerscope::cluster
