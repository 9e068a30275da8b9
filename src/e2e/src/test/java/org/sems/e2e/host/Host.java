package org.sems.e2e.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the app runs: any Jira named by {@code -Djira.url}, else a sandbox of its own process, started once for all tests of the JVM.
 * Users log in with their name as password, as the sandbox's do.
 */
public final class Host {

    private static final Path ROOT = Path.of(System.getProperty("sems.root"));
    /** Made by {@code ./sems aui}; without it pages have a plain style. */
    private static final Path AUI = ROOT.resolve("target/aui");

    private static final Pattern STARTED = Pattern.compile("Sandbox \\(not Jira\\) at (http://localhost:\\d+)");
    /** Most sandboxes live for seconds: what the second compiler would gain, it does not earn back. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx768m", "-XX:TieredStopAtLevel=1");

    /**
     * Every client of this machine, the browser driver's too, lets go of a connection before the server does: a request on one that was just closed
     * is not sent again. The first client of all reads this, for good; no test has a client before it has a host.
     */
    static {
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    private static Host shared;

    private String url;
    /** Of the later starts too. */
    private final int port = freePort();

    private final Path data;
    private final Optional<String> database;
    private Path jar = packaged();
    private List<String> jvm = SHORT_LIVED;
    private Process process;

    private Host(String url, Path data, Optional<String> database) {
        this.url = url;
        this.data = data;
        this.database = database;
    }

    public static synchronized Host shared() {
        if (shared == null) {
            String jira = System.getProperty("jira.url", "");
            shared = jira.isEmpty() ? fresh() : new Host(jira.replaceFirst("/$", ""), null, Optional.empty());
        }
        return shared;
    }

    /** Whether this is the sandbox: some tests look at what only it can tell, such as counted host calls. */
    public boolean isSandbox() {
        return process != null;
    }

    /** A sandbox of its own with an empty data folder; close it. */
    public static Host fresh() {
        return fresh(Optional.empty());
    }

    /** As {@link #fresh()}, with these options for its virtual machine. */
    public static Host freshOf(List<String> jvm) {
        return fresh(Optional.empty(), packaged(), jvm);
    }

    /** As {@link #fresh()}, on an empty database that this JDBC URL names. */
    public static Host freshOn(String database) {
        return fresh(Optional.of(database));
    }

    /** As {@link #fresh()}, with another jar of the app. */
    public static Host freshWith(Path jar) {
        return fresh(Optional.empty(), jar, SHORT_LIVED);
    }

    private static Host fresh(Optional<String> database) {
        return fresh(database, packaged(), SHORT_LIVED);
    }

    private static Host fresh(Optional<String> database, Path jar, List<String> jvm) {
        try {
            Host host = new Host("", Files.createTempDirectory("sems-e2e"), database);
            host.jar = jar;
            host.jvm = jvm;
            Runtime.getRuntime().addShutdownHook(new Thread(host::discard));
            host.start();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below those that systems give out on their own: while a sandbox is away, nobody gets its port by chance. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException e) {
                // somebody has it
            }
        }
    }

    /** Kills the process as a power cut would and starts it again on the same data. */
    public void killAndStart() {
        process.destroyForcibly();
        process.onExit().join();
        start();
    }

    /** The jar as it was packaged. */
    public static Path packaged() {
        return ROOT.resolve("src/plugin/target/sems-for-jira-" + System.getProperty("sems.version") + ".jar");
    }

    /** Stops, and starts again with another jar of the app on the same data, as after an upgrade. */
    public void upgradeTo(Path otherJar) {
        kill();
        jar = otherJar;
        start();
    }

    /** Stops, and keeps what is stored as it is then, for {@link #stopAndRestore}. */
    public Path stopAndKeep() {
        kill();
        try {
            Path kept = Files.createTempDirectory("sems-e2e-kept");
            copy(data, kept);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops, and puts back what was kept; start it or upgrade it then. */
    public void stopAndRestore(Path kept) {
        kill();
        empty(data);
        try {
            copy(kept, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Whether pages have the look that Jira gives them. */
    public static boolean hasAui() {
        return Files.isRegularFile(AUI.resolve("jquery.js"));
    }

    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public void start() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.add("-Duser.timezone=" + TimeZone.getDefault().getID());
        command.addAll(List.of(
                "-cp",
                ROOT.resolve("src/sandbox/target/classes") + ":" + ROOT.resolve("src/sandbox/target/lib") + "/*",
                "org.sems.sandbox.Main",
                "--plugin",
                jar.toString(),
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port),
                "--jobs-by-hand"));
        if (hasAui()) {
            command.addAll(List.of("--aui", AUI.toString()));
        }
        database.ifPresent(jdbc -> command.addAll(List.of("--database", jdbc)));
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    private void awaitReady() {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    url = started.group(1);
                    drain(output);
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the sandbox did not start:\n" + String.join("\n", said));
    }

    private void drain(BufferedReader output) {
        Thread reader = new Thread(() -> {
            Path file = ROOT.resolve("src/e2e/target/sandbox-" + port + ".log");
            try (var log = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    log.write(line);
                    log.newLine();
                    log.flush();
                }
            } catch (IOException e) {
                // the process has ended
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private void discard() {
        if (process != null) {
            kill();
        }
        empty(data);
    }

    private static void empty(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // a temporary folder that could not be emptied
        }
    }

    public String url() {
        return url;
    }

    /** The sandbox's process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Requests as this user, whose password is the name. */
    public Rest as(String user) {
        return new Rest(url, user, user);
    }

    public Rest anonymous() {
        return new Rest(url, null, null);
    }
}
