package co.gov.putumayo.estampillas.treasury.month;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.audit.UnpackedPack;
import co.gov.putumayo.estampillas.treasury.bank.BankFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The auditor's pack of the month on a clean machine. */
final class MonthPack {

    private MonthPack() {}

    /**
     * The script is green, and red after one byte of a file is changed.
     *
     * @return what it says when it is green, and of how many bytes
     */
    static String assertSoundAndShowingOneByte(Month month) throws Exception {
        byte[] zip =
                BankFiles.as("contralor", Role.AUDITOR)
                        .get(
                                "/api/v1/treasury/auditor-pack?from="
                                        + month.first()
                                        + "&to="
                                        + month.lastDay())
                        .asByteArray();
        UnpackedPack pack =
                UnpackedPack.of(zip, Files.createTempDirectory(Path.of("target"), "month"));
        String verdict = pack.verify().output().strip();
        assertThat(verdict).startsWith("OK");
        List<String> bankFiles =
                pack.files().keySet().stream()
                        .filter(name -> name.startsWith("bank-files/"))
                        .toList();
        assertThat(bankFiles).hasSizeGreaterThanOrEqualTo(month.days().size());
        for (String name : List.of("entries.jsonl", "receipts.jsonl", bankFiles.get(0))) {
            Path file = pack.folder().resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 3] ^= 1;
            Files.write(file, bytes);
            assertThat(pack.verify().exit()).as(name).isEqualTo(1);
            Files.write(file, pack.files().get(name));
        }
        return "%s (%,d bytes)".formatted(verdict, zip.length);
    }
}
