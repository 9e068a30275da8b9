package org.sems.e2e.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The app as a later version might be: the packaged jar with another text in one file of its catalogue. */
public final class VariantJar {

    private VariantJar() {}

    /**
     * @param file a path in the catalogue, such as {@code record-types/control.yaml}
     * @return a jar in a temporary folder
     */
    public static Path with(Path jar, String file, UnaryOperator<String> change) {
        try {
            boolean[] changed = {false};
            byte[] bytes = rewritten(Files.readAllBytes(jar), (name, content) -> {
                if (name.equals("catalogue/" + file)) {
                    String before = new String(content, StandardCharsets.UTF_8);
                    String after = change.apply(before);
                    changed[0] = !after.equals(before);
                    return after.getBytes(StandardCharsets.UTF_8);
                }
                return content;
            });
            if (!changed[0]) {
                throw new AssertionError("nothing changes in " + file);
            }
            Path variant = Files.createTempDirectory("sems-variant").resolve(jar.getFileName());
            Files.write(variant, bytes);
            variant.toFile().deleteOnExit();
            return variant;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jars inside are rewritten, too; entries keep their order, so the manifest stays first. */
    private static byte[] rewritten(byte[] archive, Rewrite rewrite) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().matches("META-INF/lib/sems-core-.*\\.jar")
                                ? rewritten(content, rewrite)
                                : rewrite.of(entry.getName(), content));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private interface Rewrite {
        byte[] of(String name, byte[] content);
    }
}
