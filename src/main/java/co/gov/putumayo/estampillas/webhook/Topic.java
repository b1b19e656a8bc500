package co.gov.putumayo.estampillas.webhook;

import java.util.Optional;
import java.util.stream.Stream;

/** What one can subscribe to. */
enum Topic {
    PAYMENT_APPROVED("payment.approved", false),
    PAYMENT_REJECTED("payment.rejected", false),
    PAYMENT_EXPIRED("payment.expired", false),
    RECEIPT_ISSUED("receipt.issued", true),
    RECEIPT_ANNULLED("receipt.annulled", true),
    RECEIPT_ANNULMENT_UNDONE("receipt.annulment-undone", true),
    DECLARATION_FILED("declaration.filed", true),
    DECLARATION_PAID("declaration.paid", true),
    DECLARATION_DUE_SOON("declaration.due-soon", true),
    DECLARATION_OVERDUE("declaration.overdue", true),
    REFUND_REQUESTED("refund.requested", false),
    REFUND_DECIDED("refund.decided", false),
    REFUND_PAID("refund.paid", false),
    REFUND_WITHDRAWN("refund.withdrawn", false);

    private final String text;
    private final boolean concernsEntity;

    Topic(String text, boolean concernsEntity) {
        this.text = text;
        this.concernsEntity = concernsEntity;
    }

    static Optional<Topic> of(String text) {
        return Stream.of(values()).filter(topic -> topic.text.equals(text)).findFirst();
    }

    /** As in the API and in the messages. */
    String text() {
        return text;
    }

    /** Whether its events name an entity; one that names none is not for entities to hear. */
    boolean concernsEntity() {
        return concernsEntity;
    }
}
