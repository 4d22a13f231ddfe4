package io.turnoutboard.host.door;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.service.FolderException;

/** Who stands behind the door and answers: asked on the threads of its visitors. */
public interface Porter {
    /**
     * The way to the database for one desk.
     *
     * @param port its port on this machine
     * @param database its name there
     * @param account the one account by which this desk may sign on to it
     */
    record Way(int port, String database, String account) {}

    /**
     * Lets a desk to the database, or not.
     *
     * @throws FolderException with the code that the desk shows: TB-H03 when its secret is not right, TB-H04 when it was
     *     withdrawn
     */
    Way letIn(DeskId desk, String secret) throws FolderException;

    /**
     * The bell for one desk.
     *
     * @throws FolderException as {@link #letIn}
     */
    Bell bell(DeskId desk, String secret) throws FolderException;

    /**
     * Answers any other question.
     *
     * @throws FolderException with the code that the asker shows
     */
    Message answer(Message question, String from) throws FolderException;
}
