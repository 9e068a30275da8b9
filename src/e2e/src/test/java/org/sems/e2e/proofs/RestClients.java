package org.sems.e2e.proofs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** The HTTP clients that people use walk a short life of a risk and are told what is documented, errors included. */
final class RestClients implements Proof {

    private static final Path SCRIPTS = Path.of(System.getProperty("sems.root"), "src/e2e/src/test/resources/clients");
    private static final Map<String, List<String>> CLIENTS = new java.util.TreeMap<>(Map.of(
            "curl", List.of("bash", "curl.sh"),
            "Python's urllib", List.of("python3", "urllib_client.py"),
            "Python's requests", List.of("python3", "requests_client.py"),
            "Node's fetch", List.of("node", "fetch.mjs")));
    private static final Map<String, List<String>> VERSIONS = Map.of(
            "curl", List.of("curl", "--version"),
            "Python's urllib", List.of("python3", "--version"),
            "Python's requests", List.of("python3", "-c", "import requests; print('requests', requests.__version__)"),
            "Node's fetch", List.of("node", "--version"));

    private record Ended(int code, List<String> lines) {}

    @Override
    public String name() {
        return "rest-clients";
    }

    @Override
    public String title() {
        return "REST as people call it";
    }

    @Override
    public void run(Report report) throws Exception {
        Host host = Host.fresh();
        try {
            SemsProject project = SemsProject.withCoreProfile(host);
            for (Map.Entry<String, List<String>> client : CLIENTS.entrySet()) {
                walk(client.getKey(), client.getValue(), host.url(), project.key(), report);
            }
        } finally {
            host.kill();
        }
        report.tell("""
                Each client creates a risk (with letters outside of ASCII), assesses it Very high, reads the rating back, asks for the next steps, is refused *Accept* in the words that
                the next steps had, reads heatmap and ledger, searches by a function of the app, previews an import, and makes these mistakes: no log-in, wrong password, a ledger that is not
                theirs, a SeMS that is not there, JSON that ends too early, no body, a method that is not there, another type of content, a form, a request without a type of content with and
                without the header `X-Atlassian-Token`, a parameter that is no number. The scripts are in `src/e2e/src/test/resources/clients`, to be read as examples.""");
    }

    private static void walk(String client, List<String> command, String url, String project, Report report)
            throws Exception {
        Ended version = run(VERSIONS.get(client));
        if (version.code() != 0) {
            report.notRun(client + ", which this machine does not have.");
            return;
        }
        Ended ended =
                run(List.of(command.get(0), SCRIPTS.resolve(command.get(1)).toString(), url, project));
        report.holds(
                "Clients that came to the end",
                ended.code() == 0,
                client + " ended with " + ended.code() + ": " + ended.lines());
        report.count(
                "Answers as documented, " + client + " ("
                        + version.lines().get(0).replaceAll(" \\(.*", "") + ")",
                (int) ended.lines().stream()
                        .filter(line -> line.startsWith("ok "))
                        .count());
        ended.lines().stream()
                .filter(line -> line.startsWith("BAD "))
                .forEach(line -> report.fault(client + ": " + line.substring(4)));
    }

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        try {
            Process process = builder.start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Ended(process.waitFor(), lines);
        } catch (IOException notThere) {
            return new Ended(127, List.of(notThere.getMessage()));
        }
    }
}
