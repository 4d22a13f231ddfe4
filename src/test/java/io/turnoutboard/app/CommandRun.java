package io.turnoutboard.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a command as the program would, in this process, with its own home, and keeps what it said. */
record CommandRun(int exitCode, String out, String err) {
    static CommandRun of(Path home, String... arguments) {
        return with(home, Map.of(), arguments);
    }

    /** @param environment what the machine's environment says besides; it has no display */
    static CommandRun with(Path home, Map<String, String> environment, String... arguments) {
        Map<String, String> properties = new HashMap<>();
        properties.put("os.name", "Linux");
        properties.put("user.home", home.toString());
        properties.put("user.dir", home.toString());
        properties.put("turnoutboard.home", home.resolve("own").toString());
        properties.put("turnoutboard.data", System.getProperty("turnoutboard.data", "data"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        try (Program program = new Program(
                new Machine(environment, properties), Clock.systemUTC(), new PrintWriter(out), new PrintWriter(err))) {
            int exitCode = program.run(List.of(arguments), new StartSteps());
            return new CommandRun(exitCode, out.toString(), err.toString());
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
