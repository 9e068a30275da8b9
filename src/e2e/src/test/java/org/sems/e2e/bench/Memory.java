package org.sems.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process holds after a full collection.
 *
 * @param heap       bytes of all live objects
 * @param appObjects how many of them are of the app's own classes
 * @param appBytes   of these alone, without the collections and texts that they hold
 */
record Memory(long heap, long appObjects, long appBytes) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+org\\.sems\\.(?!sandbox\\.)\\S+.*$");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    static Memory of(ProcessHandle process) {
        String histogram = jcmd(process, "GC.class_histogram");
        long objects = 0;
        long bytes = 0;
        for (Matcher line = LINE.matcher(histogram); line.find(); ) {
            objects += Long.parseLong(line.group(1));
            bytes += Long.parseLong(line.group(2));
        }
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new AssertionError("the virtual machine does not tell of its heap: " + histogram);
        }
        return new Memory(Long.parseLong(total.group(1)), objects, bytes);
    }

    private static String jcmd(ProcessHandle process, String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process.pid()),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
