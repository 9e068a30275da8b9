package org.sems.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.FileRefusals;

/**
 * Refuses a workbook that would blow up when it is unpacked. It reads the entries by the same directory as the reader
 * of workbooks does, so that overlapping or hidden entries are seen, and counts the bytes that are unpacked, never the
 * sizes that the archive claims.
 */
final class ArchiveGuard {
    private ArchiveGuard() {}

    static void check(byte[] content) {
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            if (entries.size() > FileLimits.ARCHIVE_ENTRIES) {
                throw FileRefusals.refused("import.archive-too-large");
            }
            if (archive.getEntry("xl/workbook.xml") == null) {
                throw FileRefusals.refused("import.not-a-workbook");
            }
            if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
                throw FileRefusals.refused("import.encrypted");
            }
            if (!entries.stream().allMatch(ArchiveGuard::plain)) {
                throw FileRefusals.refused("import.unreadable-workbook");
            }
            long total = 0;
            for (ZipArchiveEntry entry : entries) {
                total += inflated(archive, entry, FileLimits.ARCHIVE_BYTES - total);
            }
            for (ZipArchiveEntry entry : entries) {
                try (InputStream part = archive.getInputStream(entry)) {
                    SheetGuard.check(part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw FileRefusals.refused("import.unreadable-workbook");
        }
    }

    /** Other methods of compression need libraries that are not there; no spreadsheet program writes them. */
    private static boolean plain(ZipArchiveEntry entry) {
        return entry.getMethod() == ZipArchiveEntry.STORED || entry.getMethod() == ZipArchiveEntry.DEFLATED;
    }

    private static long inflated(ZipFile archive, ZipArchiveEntry entry, long allowed) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        long packed = Math.max(1, entry.getCompressedSize());
        try (InputStream in = archive.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > allowed || size > FileLimits.RATIO_FROM && size / packed > FileLimits.ARCHIVE_RATIO) {
                    throw FileRefusals.refused("import.archive-too-large");
                }
            }
        }
        return size;
    }
}
