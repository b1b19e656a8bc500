package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.Ids;
import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary;
import co.gov.putumayo.estampillas.treasury.bank.format.FileSummary.Controls;
import co.gov.putumayo.estampillas.treasury.ledger.Amounts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file of a bank or gateway, and how far the work on it has come. */
@Entity
@Table(name = "bank_file")
public class BankFile {

    private static final int CENTS = 2;

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private BankFileFormat format;

    private String source;
    private String name;

    @Enumerated(EnumType.STRING)
    private BankFileState state;

    private String sha256;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(name = "collected_on")
    private LocalDate collectedOn;

    @Column(name = "lines_read")
    private int linesRead;

    @Column(name = "lines_matched")
    private int linesMatched;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "error_count")
    private int errorCount;

    @Column(name = "detail_count")
    private Long detailCount;

    private BigDecimal amount;

    @Column(name = "declared_count")
    private Long declaredCount;

    @Column(name = "declared_amount")
    private BigDecimal declaredAmount;

    @Enumerated(EnumType.STRING)
    private Controls controls;

    private int matched;

    @Column(name = "amount_differs")
    private int amountDiffers;

    @Column(name = "not_ours")
    private int notOurs;

    private int duplicates;
    private int returned;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "matched_at")
    private Instant matchedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Version private long version;

    protected BankFile() {}

    BankFile(BankFileFormat format, String source, String name, String receivedBy, Instant now) {
        this.id = Ids.next();
        this.format = format;
        this.source = source;
        this.name = name;
        this.state = BankFileState.RECEIVING;
        this.receivedBy = receivedBy;
        this.receivedAt = now;
    }

    void received(String newSha256, long bytes) {
        sha256 = newSha256;
        byteCount = bytes;
        state = BankFileState.RECEIVED;
    }

    /** Nobody else works on it until then. */
    public void lease(Instant until) {
        leaseUntil = until;
    }

    /** The lines up to this one are stored. */
    void imported(int upTo, int rows, int errors) {
        linesRead = upTo;
        rowCount += rows;
        errorCount += errors;
    }

    void read(FileSummary summary, Instant now) {
        readAt = now;
        leaseUntil = null;
        if (summary.source() != null) {
            source = summary.source();
        }
        collectedOn = summary.collectedOn();
        detailCount = summary.details();
        amount = BigDecimal.valueOf(summary.cents(), CENTS);
        declaredCount = summary.declaredDetails();
        declaredAmount =
                summary.declaredCents() == null
                        ? null
                        : BigDecimal.valueOf(summary.declaredCents(), CENTS);
        controls = summary.controls();
        if (!summary.readable()) {
            state = BankFileState.REFUSED;
        } else {
            state = controls == Controls.DIFFER ? BankFileState.HELD : BankFileState.READ;
        }
    }

    /** Its totals disagree, and a second person takes it all the same. */
    void accept(String by, String reason, Instant now) {
        decide(by, reason, now);
        state = BankFileState.READ;
    }

    void discard(String by, String reason, Instant now) {
        decide(by, reason, now);
        state = BankFileState.DISCARDED;
    }

    private void decide(String by, String reason, Instant now) {
        decidedBy = by;
        decisionReason = reason;
        decidedAt = now;
    }

    /** The lines up to this one were compared with our payments. */
    public void compared(int upTo, Tally tally, Instant now) {
        linesMatched = upTo;
        matched += tally.matched();
        amountDiffers += tally.amountDiffers();
        notOurs += tally.notOurs();
        duplicates += tally.duplicates();
        returned += tally.returned();
        if (linesMatched == linesRead) {
            state = BankFileState.MATCHED;
            matchedAt = now;
            leaseUntil = null;
        }
    }

    public UUID id() {
        return id;
    }

    public BankFileFormat format() {
        return format;
    }

    public String source() {
        return source;
    }

    public String name() {
        return name;
    }

    public BankFileState state() {
        return state;
    }

    public int linesRead() {
        return linesRead;
    }

    public int linesMatched() {
        return linesMatched;
    }

    String receivedBy() {
        return receivedBy;
    }

    BankFileView view() {
        return new BankFileView(
                id,
                format,
                source,
                name,
                state,
                sha256,
                byteCount,
                collectedOn,
                linesRead,
                linesMatched,
                rowCount,
                errorCount,
                detailCount,
                Amounts.plain(amount),
                declaredCount,
                Amounts.plain(declaredAmount),
                controls,
                new Tally(matched, amountDiffers, notOurs, duplicates, returned),
                receivedBy,
                receivedAt,
                readAt,
                matchedAt,
                decidedBy,
                decidedAt,
                decisionReason);
    }
}
