package org.sems.sandbox.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a folder for one process. The operating system gives it back when the process ends, however it ends; the lock of HSQLDB
 * itself would keep the next start waiting for ten seconds after a kill, and sometimes refuse it.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /** @throws IllegalStateException if another sandbox has the folder */
    static FolderLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(file);
            if (lock == null) {
                file.close();
                throw new IllegalStateException("another sandbox uses the folder " + folder.toAbsolutePath());
            }
            return new FolderLock(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the folder " + folder.toAbsolutePath(), e);
        }
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
