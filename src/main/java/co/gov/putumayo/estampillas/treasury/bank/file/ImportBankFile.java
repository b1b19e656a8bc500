package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.treasury.bank.format.AsobancariaReader;
import co.gov.putumayo.estampillas.treasury.bank.format.BankRow;
import co.gov.putumayo.estampillas.treasury.bank.format.FileReader;
import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary;
import co.gov.putumayo.estampillas.treasury.bank.format.RowError;
import co.gov.putumayo.estampillas.treasury.bank.format.RowSink;
import co.gov.putumayo.estampillas.treasury.bank.format.SettlementColumns;
import co.gov.putumayo.estampillas.treasury.bank.format.SettlementReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;

/**
 * Imports the lines of one file in batches. Each batch is stored in one transaction with how far it
 * came: whoever goes on after a crash reads the file again, and stores only what comes after.
 */
@ApplicationScoped
class ImportBankFile {

    private final BankFileRepository files;
    private final BankFileContent content;
    private final ImportBatch.Copier copier;
    private final Event<BankFileRead> read;
    private final BankConfig config;
    private final Clock clock;

    ImportBankFile(
            BankFileRepository files,
            BankFileContent content,
            ImportBatch.Copier copier,
            Event<BankFileRead> read,
            BankConfig config,
            Clock clock) {
        this.files = files;
        this.content = content;
        this.copier = copier;
        this.read = read;
        this.config = config;
        this.clock = clock;
    }

    void importFile(UUID id) throws IOException {
        BankFile file = QuarkusTransaction.requiringNew().call(() -> files.findById(id));
        Importing importing = new Importing(file);
        try (InputStream in = content.open(id)) {
            importing.finish(readerOf(file).read(in, importing));
        }
    }

    private FileReader readerOf(BankFile file) {
        if (file.format() == BankFileFormat.ASOBANCARIA) {
            return new AsobancariaReader(config.collectors());
        }
        BankConfig.Settlement settlement = config.settlements().get(file.source());
        return new SettlementReader(
                new SettlementColumns(
                        settlement.separator(),
                        settlement.reference(),
                        settlement.amount(),
                        settlement.inCents(),
                        settlement.date(),
                        settlement.cus(),
                        settlement.fee(),
                        settlement.trace(),
                        settlement.status(),
                        settlement.settled()));
    }

    /** Another replica has taken the file over; it goes on alone. */
    private static final class TakenOver extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private TakenOver(UUID id) {
            super("File " + id + " is being imported by somebody else");
        }
    }

    private final class Importing implements RowSink {

        private final UUID id;
        private final ImportBatch batch;
        private final int resumeAfter;
        private int stored;
        private int at;

        private Importing(BankFile file) {
            this.id = file.id();
            this.resumeAfter = file.linesRead();
            this.stored = resumeAfter;
            this.batch = new ImportBatch(id);
        }

        @Override
        public void row(BankRow row) {
            if (at >= resumeAfter) {
                batch.add(row);
            }
        }

        @Override
        public void error(RowError error) {
            batch.add(error, at >= resumeAfter);
        }

        @Override
        public void lineDone(int line) {
            at = line;
            if (batch.size() >= config.importBatch()) {
                QuarkusTransaction.requiringNew().run(this::store);
            }
        }

        private void finish(FileSummary summary) {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                BankFile file = store();
                                file.read(summary, clock.instant());
                                if (file.state() == BankFileState.READ) {
                                    read.fire(new BankFileRead(id));
                                }
                            });
        }

        private BankFile store() {
            BankFile file = files.lock(id).orElseThrow(() -> new TakenOver(id));
            if (file.state() != BankFileState.RECEIVED || file.linesRead() != stored) {
                throw new TakenOver(id);
            }
            copier.copy(batch);
            file.imported(at, batch.rows(), batch.errors());
            file.lease(clock.instant().plus(config.lease()));
            stored = at;
            batch.clear();
            return file;
        }
    }
}
