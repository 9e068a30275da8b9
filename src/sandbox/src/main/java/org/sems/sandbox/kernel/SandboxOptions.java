package org.sems.sandbox.kernel;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a sandbox is started.
 *
 * @param plugin the plugin's jar
 * @param data a folder for everything that lasts
 * @param port 0 takes a free one
 * @param database a JDBC URL of PostgreSQL, or none for HSQLDB in the data folder
 * @param sample whether sample projects are wanted
 * @param aui a folder with Atlassian's AUI and the jQuery it wants ({@code ./sems aui} makes one), or none for a plain look
 * @param jobsByHand whether jobs run only when asked to, so that nothing happens beside what a test does
 */
public record SandboxOptions(
        Path plugin,
        Path data,
        int port,
        Optional<String> database,
        Optional<Path> aui,
        boolean sample,
        boolean jobsByHand) {}
