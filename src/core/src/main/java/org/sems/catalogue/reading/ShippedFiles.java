package org.sems.catalogue.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sems.catalogue.CatalogueFiles;

/** The catalogue in the jar. A jar's folders cannot be listed safely, so an index that the build writes names the files. */
final class ShippedFiles implements CatalogueFiles {

    private static final String FOLDER = "/catalogue/";
    private static final String INDEX = "index.txt";

    @Override
    public SortedSet<String> names() {
        return text(INDEX).orElseThrow().lines().collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<String> text(String name) {
        try (InputStream stream = ShippedFiles.class.getResourceAsStream(FOLDER + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
