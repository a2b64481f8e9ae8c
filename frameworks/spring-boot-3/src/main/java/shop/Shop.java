package shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import supplier.SupplierConfiguration;

@SpringBootApplication
@EnableScheduling
@Import(SupplierConfiguration.class)
public class Shop {}
