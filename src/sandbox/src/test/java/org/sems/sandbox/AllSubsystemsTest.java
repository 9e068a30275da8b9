package org.sems.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.tiny.Browser;
import org.sems.sandbox.tiny.TinyPlugin;

/** The subsystems that are listed open together, and again on what they left. */
class AllSubsystemsTest {
    @TempDir
    private Path folder;

    @Test
    void openTogetherAndAgainAfterARestart() throws Exception {
        SandboxOptions options = new SandboxOptions(
                new TinyPlugin().pack(folder),
                folder.resolve("data"),
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                true);

        for (int start = 1; start <= 2; start++) {
            try (Sandbox sandbox = Sandbox.start(options)) {
                Browser admin = new Browser(sandbox.url()).as("admin");
                assertThat(admin.get("/rest/api/2/myself").body()).contains("\"name\":\"admin\"");
                assertThat(admin.get("/secure/Dashboard.jspa").statusCode()).isEqualTo(200);
                assertThat(admin.get("/rest/tiny/1.0/notes").body().split("started", -1))
                        .hasSize(start + 2);
            }
        }
    }
}
