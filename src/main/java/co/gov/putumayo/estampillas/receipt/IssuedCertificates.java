package co.gov.putumayo.estampillas.receipt;

import co.gov.putumayo.estampillas.exemption.ExemptCertificates;
import co.gov.putumayo.estampillas.exemption.Grants;
import co.gov.putumayo.estampillas.payment.payable.ReceiptLookup.ReceiptReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Certificates of exemptions, for the feature that grants them. */
@ApplicationScoped
class IssuedCertificates implements ExemptCertificates {

    private final ReceiptRepository repository;
    private final Receipts receipts;

    IssuedCertificates(ReceiptRepository repository, Receipts receipts) {
        this.repository = repository;
        this.receipts = receipts;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Reference> of(Collection<UUID> grantIds) {
        return repository.ofPayables(Grants.KIND, grantIds).stream()
                .collect(Collectors.toMap(Receipt::payableId, this::reference));
    }

    private Reference reference(Receipt receipt) {
        ReceiptReference found = receipts.reference(receipt);
        return new Reference(found.number(), found.code(), found.url());
    }
}
