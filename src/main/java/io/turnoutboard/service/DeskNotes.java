package io.turnoutboard.service;

import io.turnoutboard.domain.election.StationId;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The port to what a desk writes down for itself beside the ledger, on this machine alone: counts that are half typed,
 * so that a program that ends in between loses none of them, papers that are being prepared, and how stations report. Every call replaces a whole small
 * file or reads one, and blocks: not for the FX thread. One thread at a time may write.
 */
public interface DeskNotes {
    /** The counts that this desk was typing when its program ended; none where it had kept them all. */
    List<Draft> drafts() throws IOException;

    /** Replaces what is half typed. A reader sees the drafts before or after, never half of them. */
    void keepDrafts(List<Draft> drafts) throws IOException;

    /** The stations that tell how many have voted since their last report; all others tell how many so far. */
    Set<StationId> reportSinceLast() throws IOException;

    void keepReportSinceLast(Set<StationId> stations) throws IOException;

    /** The papers that are being prepared at this desk, one of each kind that was begun. */
    List<PaperDraft> paperDrafts() throws IOException;

    /** Replaces the papers that are being prepared. A reader sees those before or after, never half of them. */
    void keepPaperDrafts(List<PaperDraft> drafts) throws IOException;

    /** Notes that nobody keeps: for a picture, and a command that types nothing. */
    static DeskNotes none() {
        return new DeskNotes() {
            @Override
            public List<Draft> drafts() {
                return List.of();
            }

            @Override
            public void keepDrafts(List<Draft> drafts) {}

            @Override
            public List<PaperDraft> paperDrafts() {
                return List.of();
            }

            @Override
            public void keepPaperDrafts(List<PaperDraft> drafts) {}

            @Override
            public Set<StationId> reportSinceLast() {
                return Set.of();
            }

            @Override
            public void keepReportSinceLast(Set<StationId> stations) {}
        };
    }
}
