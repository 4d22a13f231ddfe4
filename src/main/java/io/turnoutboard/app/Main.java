package io.turnoutboard.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Starts the program. The only class that knows the console of the process, and the only one that ends it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter err = writer(FileDescriptor.err);
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(err));
        StartSteps steps = new StartSteps();
        Machine machine = Machine.ofThisProcess();
        LogFile.begin(machine.folders().state());
        steps.done("log");
        Program program = new Program(machine, Clock.systemUTC(), writer(FileDescriptor.out), err);
        Runtime.getRuntime().addShutdownHook(Threads.unstarted("shutdown", program::close));
        int exitCode = program.run(List.of(arguments), steps);
        program.close();
        System.exit(exitCode);
    }

    /** Always UTF-8: a redirected board must not depend on the settings of the machine that wrote it. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
