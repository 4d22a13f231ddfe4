package io.turnoutboard.service;

import io.turnoutboard.domain.ledger.PeopleBody.DeskWithdrawn;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.InvitedDesk.AtTheDoor;

/**
 * Withdraws an invited desk: it is turned out at once, and the ledger says so, by whom and why. What it still has, and
 * somebody brings as a file, then waits until it is adopted. Blocks: not for the FX thread.
 */
public record DeskDismissal(Sharing sharing, Ledger ledger) {
    /**
     * Turns the desk out first: that holds even where the entry could not be saved.
     *
     * @param reason why, in words for the ledger
     * @throws FolderException as {@link Sharing#withdraw}
     * @throws NotSavedException when the desk was turned out and the ledger could not be told
     */
    public void withdraw(InvitedDesk desk, String reason) throws FolderException, NotSavedException {
        sharing.withdraw(desk.invitation());
        Board board = ledger.board().value();
        for (AtTheDoor each : desk.desks()) {
            if (board.registry().desk(each.desk()).isPresent()) {
                ledger.append(new DeskWithdrawn(each.desk(), reason));
            }
        }
    }
}
