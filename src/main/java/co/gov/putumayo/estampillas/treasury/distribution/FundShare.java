package co.gov.putumayo.estampillas.treasury.distribution;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Which part of a stamp's income a fund has. */
@Embeddable
class FundShare {

    private String levy;
    private String fund;
    private BigDecimal share;
    private String article;

    protected FundShare() {}

    FundShare(String levy, String fund, BigDecimal share, String article) {
        this.levy = levy;
        this.fund = fund;
        this.share = share;
        this.article = article;
    }

    String levy() {
        return levy;
    }

    String fund() {
        return fund;
    }

    BigDecimal share() {
        return share;
    }

    String article() {
        return article;
    }
}
