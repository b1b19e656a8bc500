package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows files and what could not be read in them. */
@ApplicationScoped
public class ReadBankFiles {

    private final BankFileRepository files;
    private final BankFileTexts texts;

    ReadBankFiles(BankFileRepository files, BankFileTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** As many as {@link PageRequest#rowsToRead()}, newest first. */
    @Transactional
    public List<BankFileView> list(PageRequest page) {
        return files.page(page).stream().map(BankFile::view).toList();
    }

    /** How many wait for a second person. */
    @Transactional
    public long held() {
        return files.count("state", BankFileState.HELD);
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public BankFileView get(UUID id) {
        return files.findByIdOptional(id)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND))
                .view();
    }

    /** As many as {@link PageRequest#rowsToRead()}, in the order of the file. */
    @Transactional
    public List<RowErrorView> errors(UUID id, PageRequest page) {
        get(id);
        return files.errors(id, page).stream()
                .map(error -> error.withText(texts.error(error.code())))
                .toList();
    }
}
