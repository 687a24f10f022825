package io.siliu.sandbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Secret;
import io.siliu.kernel.canonical.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccountsTests {

    @TempDir
    private Path folder;

    private Accounts written(String json) throws IOException {
        Files.writeString(folder.resolve("walkthrough.json"), json);
        return new Accounts(folder.resolve("walkthrough.json"));
    }

    @Test
    void findsTokensByRoleAndByCreditCode() throws IOException {
        Accounts accounts = written("""
                {"state":"loading","url":"u","accounts":[
                 {"role":"RISK_DESK","name":"a","token":"r"},
                 {"role":"ENTERPRISE","name":"b","token":"e1","enterprise":"X1"},
                 {"role":"ENTERPRISE","name":"c","token":"e2","enterprise":"X2"}]}""");
        assertThat(accounts.ofRole("RISK_DESK").map(Secret::reveal)).contains("r");
        assertThat(accounts.ofEnterprise("X2").map(Secret::reveal)).contains("e2");
        assertThat(accounts.ofRole("CONNECTOR")).isEmpty();
        assertThat(accounts.ofEnterprise("X3")).isEmpty();
    }

    @Test
    void missingAndHalfWrittenFilesHaveNoTokensYet() throws IOException {
        assertThat(new Accounts(folder.resolve("nothing.json")).ofRole("RISK_DESK"))
                .isEmpty();
        assertThat(written("{\"state\":\"load").ofRole("RISK_DESK")).isEmpty();
    }

    @Test
    void readyChangesTheStateAloneAndKeepsTheFilePrivate() throws IOException {
        Accounts accounts = written("{\"state\":\"loading\",\"url\":\"u\",\"accounts\":[],\"keys\":\"k\"}");
        accounts.ready();
        Path file = folder.resolve("walkthrough.json");
        assertThat(Json.MAPPER.readTree(Files.readString(file)))
                .isEqualTo(Json.MAPPER.readTree("{\"state\":\"ready\",\"url\":\"u\",\"accounts\":[],\"keys\":\"k\"}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
