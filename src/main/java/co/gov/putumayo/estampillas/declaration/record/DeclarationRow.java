package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.declaration.fact.Fact;
import co.gov.putumayo.estampillas.declaration.fact.RowType;
import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the detail of a declaration, to the peso (art. 299, par. 2). */
@Entity
@Table(name = "declaration_row")
public class DeclarationRow {

    @Id private UUID id;

    @Column(name = "declaration_id")
    private UUID declarationId;

    @Enumerated(EnumType.STRING)
    private RowOrigin origin;

    @Enumerated(EnumType.STRING)
    private RowType type;

    @Column(name = "source_id")
    private UUID sourceId;

    private String levy;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "taxpayer_document")
    private String taxpayerDocument;

    @Column(name = "taxpayer_name")
    private String taxpayerName;

    private long base;
    private long amount;
    private String support;
    private String note;

    protected DeclarationRow() {}

    /** What a filer writes by hand. */
    public record Manual(
            RowType type,
            String levy,
            String documentNumber,
            LocalDate documentDate,
            String taxpayerDocument,
            String taxpayerName,
            long base,
            long amount,
            String support,
            String note) {}

    public DeclarationRow(UUID declarationId, Fact fact) {
        this.id = Ids.next();
        this.declarationId = declarationId;
        this.origin = RowOrigin.FACT;
        this.type = fact.type();
        this.sourceId = fact.sourceId();
        this.levy = fact.levy();
        this.documentNumber = fact.documentNumber();
        this.documentDate = fact.documentDate();
        this.taxpayerDocument = fact.taxpayerDocument();
        this.taxpayerName = fact.taxpayerName();
        this.base = fact.base();
        this.amount = fact.amount();
    }

    public DeclarationRow(UUID declarationId, Manual row) {
        this.id = Ids.next();
        this.declarationId = declarationId;
        this.origin = RowOrigin.MANUAL;
        this.type = row.type();
        this.levy = row.levy();
        this.documentNumber = row.documentNumber();
        this.documentDate = row.documentDate();
        this.taxpayerDocument = row.taxpayerDocument();
        this.taxpayerName = row.taxpayerName();
        this.base = row.base();
        this.amount = row.amount();
        this.support = row.support();
        this.note = row.note();
    }

    /** As this service wrote it. */
    Fact fact() {
        return new Fact(
                sourceId,
                type,
                levy,
                documentNumber,
                documentDate,
                taxpayerDocument,
                taxpayerName,
                base,
                amount);
    }

    /** As by hand again, in the declaration that corrects this one. */
    public Manual manual() {
        return new Manual(
                type,
                levy,
                documentNumber,
                documentDate,
                taxpayerDocument,
                taxpayerName,
                base,
                amount,
                support,
                note);
    }

    public RowView view() {
        return new RowView(
                id,
                origin,
                type,
                levy,
                documentNumber,
                documentDate,
                taxpayerDocument,
                taxpayerName,
                base,
                amount,
                sourceId,
                support,
                note);
    }
}
