package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path cache;

    @Test
    @DisplayName(
            "Two that unpack at once do not disturb each other, and what a killed one has left is ignored and removed")
    void unpacksOnce() throws IOException {
        Path young = abandoned("young", Instant.now());
        Path old = abandoned("old", Instant.now().minus(Duration.ofHours(2)));
        CompletableFuture<PostgresBinaries> other = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpack(cache));
        PostgresBinaries one = PostgresBinaries.unpack(cache);
        assertEquals(one, other.join());
        assertEquals(
                PostgresBinaries.MAJOR_VERSION,
                new Command(List.of(one.program("postgres").toString(), "--version"), one.home())
                        .run("")
                        .output()
                        .replaceAll(".*\\s(\\d+)\\..*\\s*", "$1"));
        assertTrue(Files.exists(young), "a young one may still be at work");
        assertFalse(Files.exists(old));
        try (Stream<Path> entries = Files.list(cache)) {
            assertEquals(2, entries.count());
        }
    }

    @Test
    @DisplayName("A cache that cannot be written is reported with the setting that moves it")
    void unusableCache() throws IOException {
        Path file = Files.writeString(cache.resolve("file"), "");
        StartFailure failure = assertThrows(StartFailure.class, () -> PostgresBinaries.unpack(file.resolve("below")));
        assertTrue(failure.getMessage().contains("RINGVIRKNING_CACHE_DIR"), failure.getMessage());
    }

    private Path abandoned(String name, Instant modified) throws IOException {
        Path directory = Files.createDirectories(cache.resolve(".unfinished-" + name));
        Files.writeString(directory.resolve("half"), "half");
        Files.setLastModifiedTime(directory, FileTime.from(modified));
        return directory;
    }
}
