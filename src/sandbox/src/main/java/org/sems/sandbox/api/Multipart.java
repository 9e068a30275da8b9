package org.sems.sandbox.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a {@code multipart/form-data} body. */
final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data\\s*;.*boundary=\"?([^\";]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE =
            Pattern.compile("^Content-Type:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** A file as it was sent; a path in its name is cut off. */
    record Part(String field, String fileName, String type, byte[] content) {}

    private Multipart() {}

    /** Empty if the body is none of this kind. Bytes are held as Latin-1, which loses none of them. */
    static Optional<List<Part>> read(String contentType, byte[] body) {
        Matcher kind = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!kind.matches()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        String[] pieces = text.split(Pattern.quote("\r\n--" + kind.group(1)), -1);
        for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
            part(pieces[i]).ifPresent(parts::add);
        }
        return Optional.of(parts);
    }

    private static Optional<Part> part(String piece) {
        int end = piece.indexOf("\r\n\r\n");
        if (end < 0) {
            return Optional.empty();
        }
        String head = new String(piece.substring(0, end).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        Matcher file = FILE.matcher(head);
        Matcher name = NAME.matcher(head);
        Matcher type = TYPE.matcher(head);
        return file.find()
                ? Optional.of(new Part(
                        name.find() ? name.group(1) : "",
                        file.group(1).replaceAll(".*[/\\\\]", ""),
                        type.find() ? type.group(1) : "application/octet-stream",
                        piece.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1)))
                : Optional.empty();
    }
}
