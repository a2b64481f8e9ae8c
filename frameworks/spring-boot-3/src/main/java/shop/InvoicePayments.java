package shop;

import org.springframework.stereotype.Service;

@Service("invoice")
class InvoicePayments implements Payments {
    @Override
    public void pay(long cents) {}
}
