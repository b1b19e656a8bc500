package co.gov.putumayo.estampillas.treasury.bank.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something in a file that could not be read. Written by {@link ImportBatch}. */
@Entity
@Table(name = "bank_file_error")
class BankFileError {

    @EmbeddedId private Key id;

    private int line;

    @Column(name = "\"column\"")
    private int column;

    private String code;
    private String found;

    protected BankFileError() {}

    @Embeddable
    record Key(@Column(name = "file_id") UUID fileId, int position) {}

    RowErrorView view() {
        return new RowErrorView(id.position(), line, column, code, found, null);
    }
}
