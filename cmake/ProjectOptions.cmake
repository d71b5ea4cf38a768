# All compile flags as one INTERFACE target, and the function that makes a room (one static library a folder).

add_library(brokerscope_options INTERFACE)
target_compile_features(brokerscope_options INTERFACE cxx_std_20)
target_include_directories(brokerscope_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(brokerscope_options INTERFACE
  BROKERSCOPE_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(brokerscope_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual
  # Optimised, GCC 12 to 14 guess wrongly through tl::expected and std::variant; the sanitizers find the real ones.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<BOOL:${BROKERSCOPE_WERROR}>:-Werror>)
if(BROKERSCOPE_SANITIZE)
  target_compile_options(brokerscope_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(brokerscope_options INTERFACE -fsanitize=address,undefined)
endif()

# brokerscope_room(core_kafka SOURCES a.h a.cpp … LINKS brokerscope::core_model … PRIVATE_LINKS PkgConfig::RDKAFKA)
# makes the static library brokerscope_core_kafka (alias brokerscope::core_kafka). Which rooms may be linked is
# checked by tests/arch.
function(brokerscope_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(brokerscope_${name} STATIC ${ROOM_SOURCES})
  add_library(brokerscope::${name} ALIAS brokerscope_${name})
  target_link_libraries(brokerscope_${name} PUBLIC brokerscope_options ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
  brokerscope_precompile(brokerscope_${name})
endfunction()

# The headers that cost most to read again and again are half of a file's compile time. Two precompiled sets serve all targets
# (made once each): the macros that differ between targets do not occur in these headers, which GCC checks.
function(brokerscope_make_precompiled name)
  file(WRITE "${CMAKE_BINARY_DIR}/${name}.cpp" "")
  add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/${name}.cpp")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE brokerscope_options ${ARGN})
endfunction()
if(BROKERSCOPE_PCH)
  brokerscope_make_precompiled(brokerscope_precompiled_core Qt6::Core)
  target_precompile_headers(brokerscope_precompiled_core PRIVATE <QtCore/QtCore> <memory> <vector> <functional>)
  if(BROKERSCOPE_BUILD_UI)
    brokerscope_make_precompiled(brokerscope_precompiled_ui Qt6::Widgets)
    target_precompile_headers(brokerscope_precompiled_ui PRIVATE <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets> <memory> <vector> <functional>)
  endif()
endif()

function(brokerscope_precompile target)
  if(NOT BROKERSCOPE_PCH)
    return()
  endif()
  if(target MATCHES "_ui_|_gui_|^brokerscope$|^tst_")
    target_precompile_headers(${target} REUSE_FROM brokerscope_precompiled_ui)
  else()
    target_precompile_headers(${target} REUSE_FROM brokerscope_precompiled_core)
  endif()
endfunction()
