package org.sems.e2e.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** The same on PostgreSQL, in a database of its own on the server that the environment variable {@code SEMS_POSTGRES} names. */
class PostgresFuncTest {

    private static final String NAME = "sems_e2e_" + ProcessHandle.current().pid();

    private Host host;

    @BeforeEach
    void startASandboxOnADatabaseOfOnesOwn() throws SQLException {
        String server = System.getenv("SEMS_POSTGRES");
        Assumptions.assumeTrue(
                server != null && System.getProperty("jira.url", "").isEmpty(),
                "NOT RUN: the environment names no PostgreSQL in SEMS_POSTGRES");
        onServer("CREATE DATABASE " + NAME);
        host = Host.freshOn(server.replaceFirst("^(jdbc:postgresql://[^/]*/)[^?]*", "$1" + NAME));
    }

    @AfterEach
    void dropIt() throws SQLException {
        if (host != null) {
            host.kill();
            onServer("DROP DATABASE " + NAME + " WITH (FORCE)");
        }
    }

    @Test
    void aSemsLivesOnPostgresAndOutlivesAPowerCut() {
        SemsProject project = SemsProject.withCoreProfile(host);
        String risk = Register.in(project);
        Told before = Told.about(project, risk);
        assertThat(before.seriousRisks()).hasSize(2).contains(risk);
        assertThat(before.issue().toString()).contains("Żółć \uD83D\uDD12");
        assertThat(before.drift()).isEmpty();

        host.killAndStart();

        assertThat(Told.about(project, risk)).isEqualTo(before);
        assertThat(project.setup("plan").ok().path("changes")).isEmpty();
        String next = Register.rated(project, "After the cut", "Almost certain", "Severe", Map.of());
        assertThat(Told.about(project, risk).seriousRisks()).hasSize(3).startsWith(next);
        project.setup("remove").ok();
        assertThat(project.setup("verify").status()).isEqualTo(404);
    }

    private static void onServer(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(System.getenv("SEMS_POSTGRES"));
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
