package shop;

import io.telewright.Traced;
import org.mapstruct.Mapper;

/** An interface that two processors implement: MapStruct maps, and Telewright traces. */
@Mapper
@Traced
public interface CustomerMapper {
    CustomerView view(Customer customer);
}
