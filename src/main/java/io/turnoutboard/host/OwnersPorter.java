package io.turnoutboard.host;

import io.turnoutboard.domain.ledger.DeskId;
import io.turnoutboard.host.door.Bell;
import io.turnoutboard.host.door.Message;
import io.turnoutboard.host.door.Porter;
import io.turnoutboard.service.FolderException;
import io.turnoutboard.service.Sharing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lets other programs of the host's own user share the board as well: they know the secret that lies in the folder, which
 * only that user can read. All others are led on to the doorkeeper.
 */
record OwnersPorter(Doorkeeper keeper, Sharing sharing, String secret) implements Porter {
    static final String INVITE = "owner-invite";
    static final String WITHDRAW = "owner-withdraw";
    static final String STATUS = "owner-status";
    static final String BACK_UP = "owner-back-up";
    /** What stands before whatever an owner's program asks. */
    static final String OWNERS = "owner-";

    @Override
    public Way letIn(DeskId desk, String secret) throws FolderException {
        return keeper.letIn(desk, secret);
    }

    @Override
    public Bell bell(DeskId desk, String secret) throws FolderException {
        return keeper.bell(desk, secret);
    }

    @Override
    public Message answer(Message question, String from) throws FolderException {
        if (!question.asked().startsWith(OWNERS)) {
            return keeper.answer(question, from);
        }
        if (!MessageDigest.isEqual(bytes(secret), bytes(question.value("owner")))) {
            throw new FolderException("TB-H03", List.of());
        }
        return switch (question.asked()) {
            case INVITE ->
                new Message(
                        Map.of("text", sharing.invite(question.value("name")).text()));
            case WITHDRAW -> {
                sharing.withdraw(UUID.fromString(question.value("invitation")));
                yield new Message(Map.of());
            }
            case BACK_UP -> StatusText.message(sharing.backUp());
            case STATUS -> StatusText.message(sharing.status());
            default -> keeper.ownersKeys(question.asking(question.asked().substring(OWNERS.length())));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
