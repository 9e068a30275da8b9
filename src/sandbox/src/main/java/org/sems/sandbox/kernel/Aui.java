package org.sems.sandbox.kernel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Atlassian's AUI as Jira's pages have it: style, scripts, fonts, and the jQuery it wants. It is no part of the sandbox; a folder with it is
 * given at the start ({@code ./sems aui} makes one). Without it pages have a plain style of the sandbox and the small part of jQuery that
 * {@code kernel/jira.js} has.
 */
public final class Aui {
    /** Where its files are served. */
    public static final String ADDRESS = "/sandbox/aui/";

    private static final String SCRIPT = "aui-prototyping.js";
    private final Optional<Path> folder;

    /** @param folder with {@code aui-prototyping.css}, {@code aui-prototyping.js}, {@code jquery.js}, {@code fonts} and {@code images} */
    public Aui(Optional<Path> folder) {
        this.folder = folder.map(path -> path.toAbsolutePath().normalize());
        this.folder.filter(path -> !Files.isRegularFile(path.resolve(SCRIPT))).ifPresent(path -> {
            throw new IllegalArgumentException("There is no " + SCRIPT + " in " + path);
        });
    }

    public boolean isThere() {
        return folder.isPresent();
    }

    /** @param name relative to the folder; a name that leads out of it is no file */
    public Optional<Path> file(String name) {
        return folder.flatMap(root -> Optional.of(root.resolve(name).normalize())
                .filter(file -> file.startsWith(root) && Files.isRegularFile(file)));
    }

    /** The style sheets, as tags; nothing without AUI. */
    public String styles() {
        return isThere() ? style("aui-prototyping.css") + style("aui-prototyping-browserfocus.css") : "";
    }

    /** The scripts in the order in which Jira's pages have them, as tags; nothing without AUI. */
    public String scripts() {
        return isThere() ? script("jquery.js") + script(SCRIPT) : "";
    }

    private static String style(String name) {
        return "<link rel=\"stylesheet\" href=\"" + ADDRESS + name + "\">";
    }

    private static String script(String name) {
        return "<script src=\"" + ADDRESS + name + "\"></script>";
    }
}
