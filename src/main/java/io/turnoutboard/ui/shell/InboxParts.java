package io.turnoutboard.ui.shell;

import io.turnoutboard.service.InboxDesk;
import io.turnoutboard.service.Ledger;
import io.turnoutboard.service.TallyDesk;
import io.turnoutboard.ui.inbox.InboxModel;
import io.turnoutboard.ui.inbox.InboxServices;
import io.turnoutboard.ui.support.DeskModel;
import io.turnoutboard.ui.support.Notices;
import io.turnoutboard.ui.support.Tasks;

/** What the inbox is made of. */
record InboxParts(InboxModel model, InboxServices services) {
    static InboxParts of(DeskModel desk, Ledger ledger, TallyDesk tallies, Tasks tasks, Notices notices) {
        return new InboxParts(
                new InboxModel(desk), new InboxServices(ledger, new InboxDesk(ledger, tallies), tasks, notices));
    }
}
