package org.sems.importing.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;
import org.sems.importing.table.FileRefusals;

/**
 * How a text file was written.
 *
 * @param found mark, utf-8, detected, fallback or given
 * @param skip  bytes of the mark in front
 */
record TextEncoding(Charset charset, String found, int skip) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** The answers of the detector that are used; its other answers are mostly wrong for short files. */
    private static final Set<String> BELIEVED = Set.of(
            "WINDOWS-1250",
            "WINDOWS-1251",
            "WINDOWS-1252",
            "WINDOWS-1253",
            "WINDOWS-1255",
            "ISO-8859-5",
            "ISO-8859-7",
            "KOI8-R",
            "SHIFT_JIS",
            "EUC-JP",
            "EUC-KR",
            "BIG5",
            "GB18030");
    /** With fewer bytes above ASCII the detector guesses. */
    private static final int EVIDENCE = 12;

    static TextEncoding of(byte[] content, String given) {
        TextEncoding marked = marked(content);
        if (marked != null) {
            return marked;
        }
        if (!given.isEmpty()) {
            return new TextEncoding(named(given), "given", 0);
        }
        if (isUtf8(content)) {
            return new TextEncoding(StandardCharsets.UTF_8, "utf-8", 0);
        }
        return detected(content);
    }

    private static TextEncoding marked(byte[] c) {
        if (c.length >= 3 && c[0] == (byte) 0xEF && c[1] == (byte) 0xBB && c[2] == (byte) 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, "mark", 3);
        }
        if (c.length >= 2 && c[0] == (byte) 0xFF && c[1] == (byte) 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, "mark", 2);
        }
        if (c.length >= 2 && c[0] == (byte) 0xFE && c[1] == (byte) 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, "mark", 2);
        }
        return null;
    }

    private static Charset named(String given) {
        try {
            return Charset.forName(given);
        } catch (IllegalArgumentException e) {
            throw FileRefusals.refused("import.unknown-encoding", given);
        }
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static TextEncoding detected(byte[] content) {
        int high = 0;
        for (byte b : content) {
            high += b < 0 ? 1 : 0;
        }
        if (high >= EVIDENCE) {
            UniversalDetector detector = new UniversalDetector();
            detector.handleData(content, 0, content.length);
            detector.dataEnd();
            String name = detector.getDetectedCharset();
            if (name != null && BELIEVED.contains(name) && Charset.isSupported(name)) {
                return new TextEncoding(Charset.forName(name), "detected", 0);
            }
        }
        return new TextEncoding(WINDOWS, "fallback", 0);
    }
}
