package co.gov.putumayo.estampillas.treasury.audit;

import co.gov.putumayo.estampillas.receipt.signature.ReceiptKeys;
import co.gov.putumayo.estampillas.shared.LegalTime;
import co.gov.putumayo.estampillas.treasury.bank.file.BankFileContent;
import co.gov.putumayo.estampillas.treasury.distribution.AllRules;
import co.gov.putumayo.estampillas.treasury.ledger.SealEntries;
import co.gov.putumayo.estampillas.treasury.ledger.SealedEntries;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the auditor's pack of a period, holding little of it in memory. */
@ApplicationScoped
public class BuildPack {

    private static final int CHUNK = 500;
    private static final String SCRIPT = "verify.py";

    /** After which a receipt without entry is no longer one on its way. */
    private static final Duration BOOKED_WITHIN = Duration.ofMinutes(10);

    /** Of its own: what auditors read depends on no setting of the service. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SealEntries sealEntries;
    private final SealedEntries sealed;
    private final AllRules rules;
    private final PackRows rows;
    private final BankFileContent bankFiles;
    private final ReceiptKeys keys;
    private final Clock clock;

    BuildPack(
            SealEntries sealEntries,
            SealedEntries sealed,
            AllRules rules,
            PackRows rows,
            BankFileContent bankFiles,
            ReceiptKeys keys,
            Clock clock) {
        this.sealEntries = sealEntries;
        this.sealed = sealed;
        this.rules = rules;
        this.rows = rows;
        this.bankFiles = bankFiles;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param to last day, included
     */
    public void write(LocalDate from, LocalDate to, OutputStream out) throws IOException {
        sealEntries.seal();
        Optional<SealedEntries.Range> range = sealed.rangeOf(from, to);
        long through = range.map(SealedEntries.Range::last).orElse(0L);
        try (PackZip zip = new PackZip(out)) {
            String lastHash = books(zip, range, from, to);
            zip.text("balances.csv", file -> balances(file, from, to, through));
            zip.file(
                    "distribution-rules.json",
                    file -> file.write(JSON.writeValueAsBytes(rules.all())));
            zip.text("keys.json", file -> file.write(keys.publicSet()));
            zip.text("receipts.jsonl", file -> receipts(file, from, to, through));
            for (PackRows.BankFileRow bank : rows.bankFiles(from, to)) {
                zip.file("bank-files/" + bank.id(), file -> copy(bankFiles.open(bank.id()), file));
            }
            zip.file(SCRIPT, file -> copy(script(), file));
            Map<String, Object> manifest = new TreeMap<>();
            manifest.put("from", from.toString());
            manifest.put("to", to.toString());
            manifest.put("madeAt", clock.instant().toString());
            manifest.put("chain", Map.of("lastSequence", through, "lastHash", lastHash));
            manifest.put("bankFiles", rows.bankFiles(from, to));
            manifest.put("files", zip.files());
            zip.file("manifest.json", file -> file.write(JSON.writeValueAsBytes(manifest)));
        }
    }

    /** Entries and chain at one reading each; returns the hash of the last link. */
    private String books(
            PackZip zip, Optional<SealedEntries.Range> range, LocalDate from, LocalDate to)
            throws IOException {
        zip.text(
                "entries.jsonl",
                out ->
                        eachLink(
                                range,
                                from,
                                to,
                                link -> {
                                    if (link.content().isPresent()) {
                                        out.write(link.content().get());
                                        out.write('\n');
                                    }
                                }));
        String[] last = {""};
        zip.text(
                "chain.csv",
                out -> {
                    out.write("sequence,entry_id,content_hash,previous_hash,hash\n");
                    eachLink(
                            range,
                            from,
                            to,
                            link -> {
                                out.write(
                                        String.join(
                                                ",",
                                                String.valueOf(link.sequence()),
                                                link.entryId().toString(),
                                                link.contentHash(),
                                                link.previousHash(),
                                                link.hash()));
                                out.write('\n');
                                last[0] = link.hash();
                            });
                });
        return last[0];
    }

    /** What is done with a link. */
    private interface LinkSink {
        void take(SealedEntries.Link link) throws IOException;
    }

    private void eachLink(
            Optional<SealedEntries.Range> range, LocalDate from, LocalDate to, LinkSink sink)
            throws IOException {
        if (range.isEmpty()) {
            return;
        }
        long after = range.get().first() - 1;
        List<SealedEntries.Link> chunk;
        do {
            chunk = sealed.links(range.get(), after, CHUNK, from, to);
            for (SealedEntries.Link link : chunk) {
                sink.take(link);
                after = link.sequence();
            }
        } while (!chunk.isEmpty() && after < range.get().last());
    }

    private void balances(Writer out, LocalDate from, LocalDate to, long through)
            throws IOException {
        out.write("account,opening,debits,credits,closing\n");
        for (SealedEntries.Movement each : sealed.movements(from, to, through)) {
            out.write(
                    String.join(
                            ",",
                            each.account(),
                            each.opening().toPlainString(),
                            each.debits().toPlainString(),
                            each.credits().toPlainString(),
                            each.opening()
                                    .add(each.debits())
                                    .subtract(each.credits())
                                    .toPlainString()));
            out.write('\n');
        }
    }

    private void receipts(Writer out, LocalDate from, LocalDate to, long through)
            throws IOException {
        String after = "";
        List<PackRows.ReceiptRow> chunk;
        do {
            chunk =
                    rows.receipts(
                            from.atStartOfDay(LegalTime.BOGOTA).toInstant(),
                            to.plusDays(1).atStartOfDay(LegalTime.BOGOTA).toInstant(),
                            through,
                            clock.instant().minus(BOOKED_WITHIN),
                            after,
                            CHUNK);
            for (PackRows.ReceiptRow receipt : chunk) {
                out.write(JSON.writeValueAsString(receipt));
                out.write('\n');
                after = receipt.number();
            }
        } while (chunk.size() == CHUNK);
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        try (from) {
            from.transferTo(to);
        }
    }

    private static InputStream script() {
        return Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("auditor/" + SCRIPT);
    }
}
