package com.lumiku.studio.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Why a file cannot be read or written, in words: some of the JDK's exceptions say it by their class alone. */
final class FileFailure {

    private FileFailure() {}

    static String sentence(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " is not there, or its folder is not.";
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written by this user.";
            case NotDirectoryException file -> file.getFile() + " is not a folder.";
            case FileAlreadyExistsException exists -> exists.getFile() + " is there already.";
            case FileSystemException other
            when other.getReason() != null -> "%s: %s.".formatted(other.getFile(), other.getReason());
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    /** @throws CommandException where no file could be made in a folder, before anything is done that the file is to tell of */
    static void requireWritable(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CommandException.refused(folder + " is not a folder. Nothing was done.");
        }
        if (!Files.isWritable(folder)) {
            throw CommandException.refused(folder + " may not be written by this user. Nothing was done.");
        }
    }

    /** Makes a folder that is to be written into. */
    static void requireWritableAfterMaking(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandException.refused(
                    "The folder %s cannot be made: %s Nothing was done.".formatted(folder, sentence(e)));
        }
        requireWritable(folder);
    }
}
