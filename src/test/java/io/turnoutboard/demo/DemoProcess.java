package io.turnoutboard.demo;

import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.service.OpenElection;
import io.turnoutboard.service.ShareSettings;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of its own that holds the demo's day open, as host or as a desk that looks on. It shares the board when told
 * "share", lets the day run when told its speed, and tells its memory, its CPU and its last line when asked "figures".
 */
public final class DemoProcess {
    private DemoProcess() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (OpenElection election = DemoDay.folders(Path.of(args[1])).open(Path.of(args[0]))) {
            out.println("ready");
            for (String told = in.readLine(); told != null && !told.equals("end"); told = in.readLine()) {
                if (told.equals("share")) {
                    election.sharing().orElseThrow().start(new ShareSettings(0, List.of("127.0.0.1")));
                    out.println("shared");
                } else if (told.startsWith("invite ")) {
                    out.println(String.join(
                            "|",
                            election.sharing()
                                    .orElseThrow()
                                    .invite(told.substring("invite ".length()))
                                    .text()
                                    .lines()
                                    .toList()));
                } else if (told.equals("figures")) {
                    out.println(figures(election.ledger().board().value().head()));
                } else {
                    election.day().runAt(Integer.parseInt(told));
                    out.println("runs");
                }
            }
        }
    }

    /** Bytes that live after a collection, nanoseconds of CPU so far, and the last line with its hash. */
    private static String figures(Board.Head head) {
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
        return "%d %d %d %s"
                .formatted(live, cpu, head.seq(), head.hash().orElseThrow().hex());
    }
}
