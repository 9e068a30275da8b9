package org.sems.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.sems.sandbox.kernel.SandboxOptions;

/** Starts the sandbox and runs until the process is told to stop. */
public final class Main {
    private static final String USAGE =
            "usage: --plugin JAR [--data FOLDER] [--port 2990] [--database jdbc:postgresql://...] [--aui FOLDER]"
                    + " [--sample] [--jobs-by-hand]";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Sandbox sandbox;
        try {
            sandbox = Sandbox.start(options(arguments));
        } catch (Exception | Error e) {
            e.printStackTrace();
            System.exit(1);
            return;
        }
        CountDownLatch stop = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close(sandbox);
                            stop.countDown();
                        },
                        "stop"));
        System.out.println();
        System.out.println("Sandbox (not Jira) at " + sandbox.url());
        System.out.println(
                "Log in as admin/admin, or accountable-manager, security-manager, risk-owner, auditor, reporter, outsider:"
                        + " the password is the name.");
        stop.await();
    }

    private static void close(Sandbox sandbox) {
        try {
            sandbox.close();
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    private static SandboxOptions options(String[] arguments) {
        Path plugin = null;
        Path data = Path.of("target/sandbox");
        int port = 2990;
        Optional<String> database = Optional.empty();
        Optional<Path> aui = Optional.empty();
        boolean sample = false;
        boolean jobsByHand = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--plugin" -> plugin = Path.of(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                case "--port" -> port = Integer.parseInt(value(arguments, ++i));
                case "--database" -> database = Optional.of(value(arguments, ++i));
                case "--aui" -> aui = Optional.of(Path.of(value(arguments, ++i)));
                case "--sample" -> sample = true;
                case "--jobs-by-hand" -> jobsByHand = true;
                default -> throw new IllegalArgumentException(arguments[i] + "? " + USAGE);
            }
        }
        if (plugin == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return new SandboxOptions(plugin, data, port, database, aui, sample, jobsByHand);
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(USAGE);
        }
        return arguments[index];
    }
}
