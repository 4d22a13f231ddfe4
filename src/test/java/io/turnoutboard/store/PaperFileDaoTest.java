package io.turnoutboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.turnoutboard.domain.ledger.Hash;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bytes of papers are kept to the last, or are said to be gone. */
@OnEveryDatabase
class PaperFileDaoTest {
    private static final int LARGE = 1_300_000;

    private final FreshDatabase database;
    private Handle handle;
    private PaperFileDao papers;

    PaperFileDaoTest(FreshDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        handle = database.openEmpty();
        papers = new PaperFileDao(handle);
    }

    @AfterEach
    void close() {
        handle.close();
    }

    @Test
    void aPaperOfManyPiecesComesBackAsItWas() {
        byte[] paper = bytes(LARGE);
        papers.keep(paper);
        papers.keep(bytes(10));
        papers.keep(paper);

        assertThat(papers.find(Hash.of(paper))).contains(paper);
        assertThat(pieces()).isEqualTo(4);
    }

    @Test
    void aPaperThatLostAPieceIsNotTakenForWhole() {
        byte[] paper = bytes(LARGE);
        papers.keep(paper);
        handle.execute("delete from paper_file where piece = 1");

        assertThat(papers.find(Hash.of(paper))).isEmpty();
        assertThat(papers.find(Hash.of(bytes(9)))).isEmpty();
    }

    private int pieces() {
        return handle.createQuery("select count(*) from paper_file")
                .mapTo(Integer.class)
                .one();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
