package co.gov.putumayo.estampillas.payment;

import java.util.Arrays;
import java.util.List;

/** Life of one trip to a gateway. */
public enum AttemptState {
    /** Written down; the gateway is being asked. */
    CREATED("created", true),
    /** The gateway has the transaction. */
    SUBMITTED("pending", true),
    /** The gateway says that the bank has not answered. */
    PENDING("pending", true),
    /** The gateway was asked and nobody knows what it did. */
    UNKNOWN("pending", true),
    /** Money was received. */
    APPROVED("approved", false),
    REJECTED("rejected", false),
    EXPIRED("expired", false),
    /** The gateway never had the transaction. */
    NOT_STARTED("rejected", false);

    private final String publicStatus;
    private final boolean live;

    AttemptState(String publicStatus, boolean live) {
        this.publicStatus = publicStatus;
        this.live = live;
    }

    /** The fewer words that clients see. */
    public String publicStatus() {
        return publicStatus;
    }

    /** Whether money may still come the ordinary way, so that nobody may pay again meanwhile. */
    public boolean isLive() {
        return live;
    }

    public static List<AttemptState> live() {
        return Arrays.stream(values()).filter(AttemptState::isLive).toList();
    }
}
