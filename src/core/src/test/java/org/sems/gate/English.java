package org.sems.gate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import org.sems.problem.Problem;

/** Problems in the words that a user reads, with keys where the plugin puts names. The texts live with the plugin. */
final class English {

    private static final Properties TEXTS = load();

    private English() {}

    static String of(Problem problem) {
        String text = TEXTS.getProperty("sems.problem." + problem.code());
        return text == null
                ? problem.toString()
                : new MessageFormat(text).format(problem.arguments().toArray());
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("../plugin/src/main/resources/i18n/sems.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
            texts.setProperty("sems.problem." + SituationInWords.UNREADABLE, "{0} cannot be read.");
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
